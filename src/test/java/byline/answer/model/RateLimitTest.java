package byline.answer.model;

import static byline.answer.model.OpenAiWire.refuses;
import static byline.answer.model.OpenAiWire.says;
import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Mode;
import byline.answer.Question;
import byline.answer.Reply;
import byline.answer.VerifiedAnswerer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A server that has had too many questions, and says when to come back.
class RateLimitTest {

    private static final Question QUESTION = Question.of(ModelServer.QUESTION);
    private static ModelServer server;

    @BeforeAll
    static void start() {
        server = new ModelServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void comesBackWhenTheServerSaysSo() {
        Reply reply = busyThenFree("1").answer(QUESTION);
        assertThat(reply.writer()).isEqualTo(Mode.MODEL);
    }

    @Test
    void understandsAMomentToComeBack() {
        Reply reply = busyThenFree(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now().plusSeconds(2).atOffset(ZoneOffset.UTC)))
                .answer(QUESTION);
        assertThat(reply.writer()).isEqualTo(Mode.MODEL);
    }

    @Test
    void waitsAsLongAsTheServerSays() {
        VerifiedAnswerer answerer = busyThenFree("1");
        long start = System.nanoTime();
        answerer.answer(QUESTION);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "soon", "Wed, 21 Oct 2099 07:28:00 GMT"})
    void answersAtOnceWhereTheTimeDoesNotAllowTheWait(String retryAfter) {
        VerifiedAnswerer answerer = busyThenFree(retryAfter);
        long start = System.nanoTime();
        Reply reply = answerer.answer(QUESTION);
        assertThat(reply.fallback()).contains("rate_limited");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void triesOnlyOnceMore() {
        VerifiedAnswerer answerer = always("0");
        answerer.answer(QUESTION);
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void leavesTheServerAloneUntilItWantsToBeAsked() {
        VerifiedAnswerer answerer = always("30");
        for (int i = 0; i < 5; i++) {
            answerer.answer(QUESTION);
        }
        assertThat(server.requests()).isOne();
    }

    @Test
    void asksAgainAfterThatTime() {
        VerifiedAnswerer answerer = server.answersInTurn(busy("0"), busy("0"), says(ModelServer.TRUE_SENTENCE))
                .answerer(server.settings(Duration.ofSeconds(10)));
        answerer.answer(QUESTION);
        assertThat(answerer.answer(QUESTION).writer()).isEqualTo(Mode.MODEL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                             | PT0S
            120                           | PT2M
            Tue, 22 Feb 2022 12:00:30 GMT | PT30S
            Tue, 22 Feb 2022 11:00:00 GMT | PT0S
            """)
    void readsBothFormsOfTheHeader(String header, Duration wait) {
        assertThat(RefusedException.wait(header, Instant.parse("2022-02-22T12:00:00Z")))
                .contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-3", "99999999999999999999", "1.5"})
    void takesAnythingElseForNoHeader(String header) {
        assertThat(RefusedException.wait(header, Instant.EPOCH)).isEqualTo(Optional.empty());
    }

    private static VerifiedAnswerer busyThenFree(String retryAfter) {
        return server.answersInTurn(busy(retryAfter), says(ModelServer.TRUE_SENTENCE))
                .answerer(server.settings(Duration.ofSeconds(10)));
    }

    private static VerifiedAnswerer always(String retryAfter) {
        return server.answers(busy(retryAfter)).answerer(server.settings(Duration.ofSeconds(10)));
    }

    private static ResponseDefinitionBuilder busy(String retryAfter) {
        return refuses(429).withHeader("Retry-After", retryAfter);
    }
}
