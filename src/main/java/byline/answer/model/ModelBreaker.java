package byline.answer.model;

import byline.answer.WritingException;
import byline.answer.WritingException.Failure;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Leaves a model alone for a while that has failed again and again.
final class ModelBreaker {

    private static final int REMEMBERED = 6;
    private static final int LEAST = 3;
    private static final float MOST_FAILURES_IN_PERCENT = 60;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "chat-model",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(REMEMBERED)
                    .minimumNumberOfCalls(LEAST)
                    .failureRateThreshold(MOST_FAILURES_IN_PERCENT)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .waitDurationInOpenState(PAUSE)
                    .build());

    /// @throws WritingException when the model is to be left alone
    void enter() {
        if (!breaker.tryAcquirePermission()) {
            throw new WritingException(Failure.PAUSED);
        }
    }

    void succeeded(Duration took) {
        breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// A model that answers, though not as one would wish, is not dead.
    void failed(Duration took, WritingException failure) {
        switch (failure.failure()) {
            case EMPTY, TOO_LONG, NO_ANSWER, UNVERIFIED -> succeeded(took);
            default -> count(took, failure);
        }
    }

    private void count(Duration took, WritingException failure) {
        breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, failure);
    }
}
