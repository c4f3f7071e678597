package byline.answer.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.answer.WritingException;
import byline.answer.WritingException.Failure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// When a model is left alone, whatever it says.
class ModelBreakerTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final ModelBreaker breaker = new ModelBreaker();

    @Test
    void goesOnAskingAModelThatAnswersSlowly() {
        for (int call = 0; call < 6; call++) {
            breaker.enter();
            breaker.succeeded(TWO_MINUTES);
        }
        assertThatCode(breaker::enter).doesNotThrowAnyException();
    }

    @Test
    void leavesADeadModelAlone() {
        for (int call = 0; call < 3; call++) {
            breaker.enter();
            breaker.failed(Duration.ZERO, new WritingException(Failure.UNREACHABLE));
        }
        assertThatThrownBy(breaker::enter).hasMessage(Failure.PAUSED.name());
    }
}
