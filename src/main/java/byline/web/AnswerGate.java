package byline.web;

import byline.web.wire.ApiException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets so many questions be answered at once and so many more wait; the others are told to come back.
final class AnswerGate {

    private final Semaphore places;
    private final Semaphore line;
    private final Duration patience;

    /// @param atOnce how many are answered at the same time
    /// @param inLine how many may wait
    /// @param patience how long each waits
    AnswerGate(int atOnce, int inLine, Duration patience) {
        places = new Semaphore(atOnce, true);
        line = new Semaphore(atOnce + inLine);
        this.patience = patience;
    }

    /// @throws ApiException 429 when there is no place and the line is full, or waiting took too long
    <T> T enter(Supplier<T> work) {
        if (!line.tryAcquire()) {
            throw overloaded();
        }
        try {
            return inTurn(work);
        } finally {
            line.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw overloaded();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ApiException.of(503, "stopping", "The server is stopping.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static ApiException overloaded() {
        return ApiException.of(429, "overloaded", "Too many questions at once; ask again in a moment.");
    }
}
