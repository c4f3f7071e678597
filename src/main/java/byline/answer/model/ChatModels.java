package byline.answer.model;

import byline.answer.Rewriter;
import byline.answer.StreamingComposer;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// Makes what a configured chat model does for an answer.
public final class ChatModels {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final ModelCall call;
    private final Prompts prompts;

    /// @param prompts the folder of prompt files
    /// @throws IllegalStateException when a prompt is missing or broken, naming its file
    public ChatModels(ModelSettings settings, Path prompts) {
        this.prompts = Prompts.load(prompts);
        this.call = new ModelCall(connect(settings), new ModelBreaker());
    }

    /// Writes answers with the model.
    public StreamingComposer composer() {
        return new ModelComposer(call, prompts);
    }

    /// Rewrites follow-ups with the model, and by `otherwise` when it fails.
    public Rewriter rewriter(Rewriter otherwise) {
        return new ModelRewriter(call, prompts, otherwise);
    }

    static StreamingChatModel connect(ModelSettings settings) {
        return switch (settings.provider()) {
            case OPENAI -> openAi(settings);
            case OLLAMA -> ollama(settings);
            case ANTHROPIC -> anthropic(settings);
            case GEMINI -> gemini(settings);
        };
    }

    private static StreamingChatModel openAi(ModelSettings settings) {
        var model = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(client())
                .modelName(settings.name())
                .apiKey(settings.key().orElse("none"))
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .timeout(settings.budget());
        settings.url().map(URI::toString).ifPresent(model::baseUrl);
        return model.build();
    }

    private static StreamingChatModel ollama(ModelSettings settings) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(client())
                .baseUrl(settings.url().map(URI::toString).orElse("http://localhost:11434"))
                .modelName(settings.name())
                .temperature(settings.temperature())
                .numPredict(settings.maxTokens())
                .timeout(settings.budget())
                .build();
    }

    private static StreamingChatModel anthropic(ModelSettings settings) {
        var model = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(client())
                .modelName(settings.name())
                .apiKey(settings.key().orElse("none"))
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .timeout(settings.budget());
        settings.url().map(URI::toString).ifPresent(model::baseUrl);
        return model.build();
    }

    private static StreamingChatModel gemini(ModelSettings settings) {
        var model = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(client())
                .modelName(settings.name())
                .apiKey(settings.key().orElse("none"))
                .temperature(settings.temperature())
                .maxOutputTokens(settings.maxTokens())
                .timeout(settings.budget());
        settings.url().map(URI::toString).ifPresent(model::baseUrl);
        return model.build();
    }

    private static HttpClientBuilder client() {
        return new ModelHttp.Builder().connectTimeout(CONNECT);
    }
}
