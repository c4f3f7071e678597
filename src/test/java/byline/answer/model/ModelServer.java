package byline.answer.model;

import byline.answer.Question;
import byline.answer.Reply;
import byline.answer.Rewriter;
import byline.answer.VerifiedAnswerer;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Byline over the sample articles, with a chat model's server that answers as it is told.
final class ModelServer implements AutoCloseable {

    static final Path PROMPTS = Path.of("prompts");
    static final String TRUE_SENTENCE = "Judith Marrow will be the next mayor of Westhaven [1].";
    static final String QUESTION = "Who won the mayoral election in Westhaven?";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().gzipDisabled(true));
    private final PassageIndex index;

    /// Over the sample articles.
    ModelServer() {
        this(indexOf(Path.of("corpus/articles")));
    }

    ModelServer(PassageIndex index) {
        server.start();
        this.index = index;
    }

    static PassageIndex indexOf(Path articles) {
        try {
            PassageIndex index = LuceneIndex.open(Files.createTempDirectory("index"));
            index.sync(Corpus.of(articles), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            return index;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    ModelServer answers(ResponseDefinitionBuilder response) {
        server.resetAll();
        server.stubFor(OpenAiWire.chat(response));
        return this;
    }

    /// The first request gets the first response, and so on; the last one is for all that follow.
    ModelServer answersInTurn(ResponseDefinitionBuilder... responses) {
        server.resetAll();
        for (int i = 0; i < responses.length; i++) {
            String state = i == 0 ? Scenario.STARTED : "turn " + i;
            server.stubFor(OpenAiWire.chat(responses[i])
                    .inScenario("in turn")
                    .whenScenarioStateIs(state)
                    .willSetStateTo("turn " + Math.min(i + 1, responses.length - 1)));
        }
        return this;
    }

    /// The body of the last request.
    String lastRequest() {
        return server.getAllServeEvents().getFirst().getRequest().getBodyAsString();
    }

    int requests() {
        return server.getAllServeEvents().size();
    }

    ModelSettings settings(Duration budget) {
        return ModelSettings.of(
                Provider.OPENAI,
                "test-model",
                Optional.of(URI.create(server.baseUrl() + "/v1")),
                Optional.of("sesame"),
                budget);
    }

    VerifiedAnswerer answerer(ModelSettings settings) {
        LexicalReader reader = new LexicalReader();
        ChatModels models = new ChatModels(settings, PROMPTS);
        return new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.LEXICAL),
                new EvidenceVerifier(new SupportJudge(reader)),
                Rewriter.NONE,
                Optional.of(new VerifiedAnswerer.Model(models.composer(), settings.budget())));
    }

    Reply ask(String question) {
        return answerer(settings(Duration.ofSeconds(20))).answer(Question.of(question));
    }

    Reply ask() {
        return ask(QUESTION);
    }

    @Override
    public void close() {
        server.stop();
        index.close();
    }
}
