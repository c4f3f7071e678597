package byline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Byline behind OpenAI's protocol, asked by real clients of it.
class CompletionsTest {

    private static final String QUESTION = "Who condemned the recognition?";
    private static final String BODY =
            "{\"model\":\"byline\",\"temperature\":0.2,\"messages\":[{\"role\":\"system\",\"content\":\"Be brief.\"},"
                    + "{\"role\":\"user\",\"content\":\"" + QUESTION + "\"}]}";

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.start();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void answersWithTheWordsOfAsk() {
        assertThat(complete(BODY).at("/choices/0/message/content").asText())
                .isEqualTo(served.answer(QUESTION).get("answer").asText());
    }

    @Test
    void givesTheCitationsOfAsk() {
        assertThat(complete(BODY).get("citations"))
                .isEqualTo(served.answer(QUESTION).get("citations"));
    }

    @Test
    void annotatesEveryMark() {
        JsonNode message = complete(BODY).at("/choices/0/message");
        JsonNode annotation = message.at("/annotations/0/url_citation");
        assertThat(message.get("content")
                        .asText()
                        .substring(
                                annotation.get("start_index").asInt(),
                                annotation.get("end_index").asInt()))
                .isEqualTo("[1]");
    }

    @Test
    void readsAQuestionInParts() {
        String parts = BODY.replace("\"" + QUESTION + "\"", "[{\"type\":\"text\",\"text\":\"" + QUESTION + "\"}]");
        assertThat(complete(parts).at("/choices/0/message/content").asText()).isNotBlank();
    }

    @Test
    void refusesAConversationWithoutAQuestion() {
        assertThat(complete("{\"messages\":[]}").at("/error/field").asText()).isEqualTo("messages");
    }

    @Test
    void namesAMessageByItsPlaceAmongThoseSent() {
        assertThat(refused(messages(
                        said("system", "Be brief."),
                        said("user", ""),
                        said("assistant", "Yes."),
                        said("user", "Who?"))))
                .isEqualTo("messages[1].content");
    }

    @Test
    void namesTheMessageThatAsksNothing() {
        assertThat(refused(messages(said("user", QUESTION), said("assistant", "Yes."), said("user", " "))))
                .isEqualTo("messages[2].content");
    }

    @Test
    void namesTheMessageThatIsTooLongForAQuestion() {
        assertThat(refused(messages(said("system", "Be brief."), said("user", "Who? ".repeat(500)))))
                .isEqualTo("messages[1].content");
    }

    @Test
    void passesOverAnAnswerThatWasStoppedBeforeItsFirstWord() {
        JsonNode answer = complete(messages(said("user", QUESTION), said("assistant", ""), said("user", QUESTION)));
        assertThat(answer.at("/choices/0/message/content").asText()).isNotBlank();
    }

    @Test
    void namesItsModels() {
        assertThat(served.getJson("/v1/models").at("/data/0/id").asText()).isEqualTo("byline");
    }

    @Test
    void answersLangChain4jsClient() {
        OpenAiChatModel client = OpenAiChatModel.builder()
                .baseUrl(served.origin() + "/v1")
                .apiKey("none")
                .modelName("byline")
                .build();
        assertThat(client.chat(QUESTION))
                .isEqualTo(served.answer(QUESTION).get("answer").asText());
    }

    @Test
    void streamsToLangChain4jsClient() {
        OpenAiStreamingChatModel client = OpenAiStreamingChatModel.builder()
                .baseUrl(served.origin() + "/v1")
                .apiKey("none")
                .modelName("byline")
                .build();
        CompletableFuture<String> whole = new CompletableFuture<>();
        client.chat(ChatRequest.builder().messages(UserMessage.from(QUESTION)).build(), handler(whole));
        assertThat(whole.join()).isEqualTo(served.answer(QUESTION).get("answer").asText());
    }

    @Test
    void answersTheOfficialPythonClient() throws IOException, InterruptedException {
        assertThat(
                        python(
                                "print(client.chat.completions.create(model='byline', messages=messages).choices[0].message.content, end='')"))
                .isEqualTo(served.answer(QUESTION).get("answer").asText());
    }

    @Test
    void streamsToTheOfficialPythonClient() throws IOException, InterruptedException {
        assertThat(python("print(''.join(piece.choices[0].delta.content or '' for piece in"
                        + " client.chat.completions.create(model='byline', messages=messages, stream=True)), end='')"))
                .isEqualTo(served.answer(QUESTION).get("answer").asText());
    }

    @Test
    void countsAnswers() {
        served.answer(QUESTION);
        assertThat(served.get("/metrics").body()).contains("byline_answers_total{status=\"answered\"}");
    }

    @Test
    void countsRequestsByTheirRoute() {
        served.get("/articles/nothing");
        assertThat(served.get("/metrics").body())
                .contains("route=\"/articles/{id}\"")
                .doesNotContain("nothing");
    }

    private static String refused(String body) {
        return complete(body).at("/error/field").asText();
    }

    private static String messages(Object... messages) {
        return Served.body(Map.of("messages", List.of(messages)));
    }

    private static Map<String, String> said(String role, String content) {
        return Map.of("role", role, "content", content);
    }

    private static JsonNode complete(String body) {
        return Served.json(served.send(served.request("/v1/chat/completions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))));
    }

    /// Runs a line of Python with the official client, where this machine has it; `PYTHON` names another interpreter.
    private static String python(String line) throws IOException, InterruptedException {
        String interpreter = System.getenv().getOrDefault("PYTHON", "python3");
        assumeTrue(run(interpreter, "import openai").code() == 0, "no openai client for Python here");
        Run run = run(
                interpreter,
                "import openai\nclient = openai.OpenAI(base_url='" + served.origin()
                        + "/v1', api_key='none')\nmessages = [{'role': 'user', 'content': '" + QUESTION + "'}]\n"
                        + line);
        assertThat(run.code()).as(run.output()).isZero();
        return run.output();
    }

    private record Run(int code, String output) {}

    private static Run run(String interpreter, String program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(interpreter, "-c", program)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static StreamingChatResponseHandler handler(CompletableFuture<String> whole) {
        return new StreamingChatResponseHandler() {
            @Override
            public void onCompleteResponse(ChatResponse response) {
                whole.complete(response.aiMessage().text());
            }

            @Override
            public void onError(Throwable error) {
                whole.completeExceptionally(error);
            }
        };
    }
}
