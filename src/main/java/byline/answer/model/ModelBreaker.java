package byline.answer.model;

import byline.answer.Deadline;
import byline.answer.WritingException;
import byline.answer.WritingException.Failure;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Leaves a model alone for a while that has failed again and again, or whose server asks for it.
final class ModelBreaker {

    private static final int REMEMBERED = 6;
    private static final int LEAST = 3;
    private static final float MOST_FAILURES_IN_PERCENT = 60;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /// How long an answer takes is the budget's business: a model that answers slowly is not dead.
    private static final Duration NEVER_TOO_SLOW = Duration.ofDays(1);

    /// However long a server asks to be left alone, it is tried again after this.
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private volatile Deadline rest = Deadline.in(Duration.ZERO);

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "chat-model",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(REMEMBERED)
                    .minimumNumberOfCalls(LEAST)
                    .failureRateThreshold(MOST_FAILURES_IN_PERCENT)
                    .slowCallDurationThreshold(NEVER_TOO_SLOW)
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .waitDurationInOpenState(PAUSE)
                    .build());

    /// @throws WritingException when the model is to be left alone
    void enter() {
        if (!rest.left().isZero()) {
            throw new WritingException(Failure.RATE_LIMITED);
        }
        if (!breaker.tryAcquirePermission()) {
            throw new WritingException(Failure.PAUSED);
        }
    }

    void succeeded(Duration took) {
        breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// A model that answers, though not as one would wish, is not dead; nor is one that says when to come back.
    void failed(Duration took, WritingException failure) {
        switch (failure.failure()) {
            case RATE_LIMITED ->
                Failures.retryAfter(failure).ifPresentOrElse(this::leaveAlone, () -> count(took, failure));
            case EMPTY, TOO_LONG, NO_ANSWER, UNVERIFIED -> succeeded(took);
            default -> count(took, failure);
        }
    }

    private void leaveAlone(Duration wait) {
        rest = Deadline.in(wait.compareTo(LONGEST_REST) < 0 ? wait : LONGEST_REST);
        breaker.releasePermission();
    }

    private void count(Duration took, WritingException failure) {
        breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, failure);
    }
}
