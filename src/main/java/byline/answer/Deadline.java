package byline.answer;

import java.time.Duration;

/// The moment by which an answer has to be there.
///
/// @param nanoTime on the clock of [System#nanoTime]
public record Deadline(long nanoTime) {

    public static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    /// Zero once it has passed.
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }
}
