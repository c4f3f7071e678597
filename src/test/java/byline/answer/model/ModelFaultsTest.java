package byline.answer.model;

import static byline.answer.model.OpenAiWire.events;
import static byline.answer.model.OpenAiWire.refuses;
import static byline.answer.model.OpenAiWire.says;
import static byline.answer.model.OpenAiWire.stream;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.CitedSentence;
import byline.answer.Mode;
import byline.answer.Question;
import byline.answer.Reply;
import byline.answer.VerifiedAnswerer;
import byline.search.Filters;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a chat model does, the reader gets a verified answer and the reason in the reply.
class ModelFaultsTest {

    private static ModelServer server;

    @BeforeAll
    static void start() {
        server = new ModelServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("unauthorized", refuses(401)),
                Arguments.of("rate_limited", refuses(429).withHeader("Retry-After", "30")),
                Arguments.of("server_error", refuses(500)),
                Arguments.of("model_not_found", refuses(404)),
                Arguments.of("interrupted", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("interrupted", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                Arguments.of("invalid_response", stream("data: {\"choices\":[{\"delta\":{\"cont\n\n")),
                Arguments.of("empty", stream("<html><body>Welcome</body></html>")),
                Arguments.of("empty", says("")),
                Arguments.of("empty", stream(events("Judith Mar"))),
                Arguments.of("unverified", says("I'm sorry, but I can't help with that request.")),
                Arguments.of(
                        "unverified",
                        says("Judith Marrow a remporté l'élection municipale avec une avance confortable.")),
                Arguments.of("unverified", says("The mayor resigned after a scandal in Geneva [41].")),
                Arguments.of("no_answer", says("NO ", "ANSWER")),
                Arguments.of("no_answer", says("NO ANSWER: the passages do not say.")),
                Arguments.of("unverified", says("No answer has been given by the ministry of Geneva [2].")),
                Arguments.of("too_long", stream(events("and then ".repeat(100)).repeat(30))),
                Arguments.of("too_long", stream(events("word ".repeat(200)).repeat(400))));
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("faults")
    void answersWithoutTheModelAndSaysWhy(String reason, ResponseDefinitionBuilder fault) {
        Reply reply = server.answers(fault).ask();
        assertThat(reply.fallback()).contains(reason);
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource("faults")
    void everyFaultEndsInTheExtractiveAnswer(String reason, ResponseDefinitionBuilder fault) {
        Reply reply = server.answers(fault).ask();
        assertThat(texts(reply))
                .as(reason)
                .isNotEmpty()
                .isEqualTo(texts(server.answerer(server.settings(Duration.ofSeconds(20)))
                        .answer(new Question(
                                ModelServer.QUESTION, List.of(), Filters.NONE, Optional.empty(), Mode.EXTRACTIVE, 8))));
    }

    @Test
    void answersWhenNobodyListens() throws IOException {
        assertThat(unreachable().answer(Question.of(ModelServer.QUESTION)).fallback())
                .contains("unreachable");
    }

    @Test
    void givesASilentModelUpAtTheEndOfItsBudget() {
        server.answers(says(ModelServer.TRUE_SENTENCE).withFixedDelay(60_000));
        Reply reply =
                server.answerer(server.settings(Duration.ofMillis(700))).answer(Question.of(ModelServer.QUESTION));
        assertThat(reply.fallback()).contains("timeout");
    }

    @Test
    void keepsWhatWasVerifiedBeforeAStreamDried() {
        String body =
                events(ModelServer.TRUE_SENTENCE, " It was", " a", " close", " race") + ": waiting\n\n".repeat(60);
        server.answers(stream(body).withChunkedDribbleDelay(6, 60_000));
        Reply reply =
                server.answerer(server.settings(Duration.ofSeconds(15))).answer(Question.of(ModelServer.QUESTION));
        assertThat(texts(reply)).first().isEqualTo("Judith Marrow will be the next mayor of Westhaven.");
    }

    @Test
    void showsATrueSentenceWithoutAMarkUnderTheRightPassage() {
        Reply reply = server.answers(says("Judith Marrow will be the next mayor of Westhaven."))
                .ask();
        assertThat(reply.answer()
                        .shown()
                        .orElseThrow()
                        .sentences()
                        .getFirst()
                        .citations()
                        .getFirst()
                        .quote())
                .contains("Judith Marrow will be the next mayor");
    }

    @Test
    void countsATrueSentenceUnderAWrongMarkAsRepaired() {
        Reply reply = server.answers(says("Judith Marrow will be the next mayor of Westhaven [77]."))
                .ask();
        assertThat(reply.answer().verification().repaired()).isOne();
    }

    @Test
    void dropsAnInventedSentenceAndKeepsTheTrueOne() {
        Reply reply = server.answers(says(ModelServer.TRUE_SENTENCE, " She owns a castle", " in Spain [1]."))
                .ask();
        assertThat(texts(reply)).containsExactly("Judith Marrow will be the next mayor of Westhaven.");
    }

    @Test
    void tellsWhatTheModelReadAndWrote() {
        Reply reply = server.answers(says(ModelServer.TRUE_SENTENCE)).ask();
        assertThat(reply.trace()).anySatisfy(stage -> assertThat(stage.tokens()).isPresent());
    }

    @Test
    void leavesADeadModelAlone() {
        VerifiedAnswerer answerer = server.answers(refuses(500)).answerer(server.settings(Duration.ofSeconds(20)));
        for (int i = 0; i < 8; i++) {
            answerer.answer(Question.of(ModelServer.QUESTION));
        }
        assertThat(server.requests()).isLessThan(8);
    }

    @Test
    void neverAsksAModelForAnExtractiveAnswer() {
        server.answers(says(ModelServer.TRUE_SENTENCE));
        server.answerer(server.settings(Duration.ofSeconds(20)))
                .answer(new Question(
                        ModelServer.QUESTION, List.of(), Filters.NONE, Optional.empty(), Mode.EXTRACTIVE, 8));
        assertThat(server.requests()).isZero();
    }

    private static VerifiedAnswerer unreachable() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            URI url = URI.create("http://127.0.0.1:" + closed.getLocalPort() + "/v1");
            return server.answerer(ModelSettings.of(
                    Provider.OPENAI, "test-model", Optional.of(url), Optional.empty(), Duration.ofSeconds(20)));
        }
    }

    private static List<String> texts(Reply reply) {
        return reply.answer().shown().orElseThrow().sentences().stream()
                .map(CitedSentence::text)
                .toList();
    }
}
