package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Answerer;
import byline.answer.conversation.MovableClock;
import byline.answer.conversation.RememberedSessions;
import byline.answer.conversation.RememberedSessions.Limits;
import byline.web.wire.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversations that the server remembers by their `session_id`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionTest {

    private static final String FIRST = "Who is the chief forecaster of the weather service?";
    private static final String NEXT = "What did he say about the storm?";
    private static final String CRASH = "Will it crash?";

    private final HttpClient client = HttpClient.newHttpClient();
    private final MovableClock clock = new MovableClock();
    private RealCorpus corpus;
    private ChatServer server;
    private int port;

    @BeforeAll
    void serve(@TempDir Path folder) {
        corpus = new RealCorpus(folder, RealCorpus.SAMPLE);
        RememberedSessions sessions = new RememberedSessions(new Limits(50, 20, Duration.ofMinutes(30)), clock);
        ChatServices services = corpus.services(sessions);
        server = new ChatServer(services.answeredBy(crashing(services.answerer())), ChatOptions.of(Served.PAGE));
        port = server.start("127.0.0.1", 0);
    }

    @AfterAll
    void stop() {
        server.close();
        corpus.close();
        client.close();
    }

    @Test
    void answersAFollowUpFromTheRightArticles() throws Exception {
        String session = session();
        ask(FIRST, session);
        assertThat(ask(NEXT, session).at("/citations/0/doc_id").asText()).startsWith("westhaven/storm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream", "application/x-ndjson"})
    void remembersWhateverTheFormOfTheAnswer(String accept) throws Exception {
        String session = session();
        send(body(FIRST, session), accept);
        assertThat(ask(NEXT, session).at("/query/rewritten").asText()).contains("Emil Sand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/x-ndjson"})
    void goesOnWithASessionInAStream(String accept) throws Exception {
        String session = session();
        ask(FIRST, session);
        assertThat(send(body(NEXT, session), accept).body()).contains("did Emil Sand say about the storm");
    }

    @Test
    void repeatsTheSessionsId() throws Exception {
        String session = session();
        assertThat(ask(FIRST, session).get("session_id").asText()).isEqualTo(session);
    }

    @Test
    void keepsSessionsApart() throws Exception {
        ask(FIRST, session());
        assertThat(ask(NEXT, session()).at("/query/rewritten").isNull()).isTrue();
    }

    @Test
    void takesTheTurnsOfTheRequestBeforeThoseItRemembers() throws Exception {
        String session = session();
        ask(FIRST, session);
        JsonNode answer = json(send(body(NEXT, session).set("messages", Served.json("[]")), "application/json"));
        assertThat(answer.at("/query/rewritten").isNull()).isTrue();
    }

    @Test
    void goesOnFromTheTurnsOfARequest() throws Exception {
        String session = session();
        JsonNode turns = Served.json("[{\"role\":\"user\",\"content\":\"" + FIRST
                + "\"},{\"role\":\"assistant\",\"content\":\"Emil Sand is.\"}]");
        send(body("Where does he work?", session).set("messages", turns), "application/json");
        assertThat(ask(NEXT, session).at("/query/rewritten").asText()).contains("Emil Sand");
    }

    @Test
    void forgetsNothingWhenAnAnswerFails() throws Exception {
        String session = session();
        ask(FIRST, session);
        ask(CRASH, session);
        assertThat(ask(NEXT, session).at("/query/rewritten").asText()).contains("Emil Sand");
    }

    @Test
    void forgetsASessionAfterAWhile() throws Exception {
        String session = session();
        ask(FIRST, session);
        clock.move(Duration.ofMinutes(31));
        assertThat(ask(NEXT, session).at("/query/rewritten").isNull()).isTrue();
    }

    @Test
    void givesTheSameWordsAfterOtherTurnsAnotherPermalink() throws Exception {
        String session = session();
        ask(FIRST, session);
        assertThat(ask(NEXT, session).get("id"))
                .isNotEqualTo(ask(NEXT, session()).get("id"))
                .isNotEqualTo(ask(NEXT, session).get("id"));
    }

    private static Answerer crashing(Answerer answerer) {
        return (question, listener) -> {
            if (question.text().equals(CRASH)) {
                throw new IllegalStateException("crashed as told");
            }
            return answerer.answer(question, listener);
        };
    }

    private static String session() {
        return UUID.randomUUID().toString();
    }

    private JsonNode ask(String question, String session) throws IOException, InterruptedException {
        return json(send(body(question, session), "application/json"));
    }

    private static ObjectNode body(String question, String session) {
        return Json.MAPPER.createObjectNode().put("question", question).put("session_id", session);
    }

    private HttpResponse<String> send(JsonNode body, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ask"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Served.json(response.body());
    }
}
