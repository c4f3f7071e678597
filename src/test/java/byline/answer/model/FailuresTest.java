package byline.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.WritingException.Failure;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    static Stream<Throwable> unconnected() {
        HttpConnectTimeoutException nobody = new HttpConnectTimeoutException("HTTP connect timed out");
        return Stream.of(
                nobody,
                new TimeoutException(nobody),
                new RuntimeException(new TimeoutException(new IOException(nobody))));
    }

    @ParameterizedTest
    @MethodSource("unconnected")
    void aHostThatCannotBeConnectedToIsUnreachable(Throwable thrown) {
        assertThat(Failures.of(thrown).failure()).isEqualTo(Failure.UNREACHABLE);
    }

    @Test
    void aServerThatConnectsAndThenSaysNothingIsLate() {
        assertThat(Failures.of(new TimeoutException(new HttpTimeoutException("request timed out")))
                        .failure())
                .isEqualTo(Failure.TIMEOUT);
    }
}
