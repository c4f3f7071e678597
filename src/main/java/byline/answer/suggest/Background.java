package byline.answer.suggest;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where suggestions are tried: one thread, in order, that rests between two.
final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int MOST_WAITING = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofMillis(40);

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Background::newThread,
            new ThreadPoolExecutor.DiscardPolicy());
    private volatile boolean closing;

    /// Does the work when it is its turn; false where it finds no room and is not done.
    boolean submit(Runnable work) {
        boolean room = thread.getQueue().size() < MOST_WAITING;
        if (room) {
            goOn(work);
        }
        return room;
    }

    /// Does more of a work that has begun, when it is its turn; there is always room for that.
    void goOn(Runnable more) {
        thread.execute(() -> attempt(more));
    }

    boolean closing() {
        return closing;
    }

    /// Leaves the machine to a reader who may be asking.
    void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets the question being asked come to its end, so that what it reads can be closed. Nothing is interrupted: an
    /// interrupt would close files that others read.
    @Override
    public void close() {
        closing = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a suggestion is still being tried");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// No suggestion is worth more than a line in the log.
    private void attempt(Runnable work) {
        if (closing) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("suggestions could not be found: {}", failure.toString());
        }
    }

    private static Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "suggestions");
        thread.setDaemon(true);
        return thread;
    }
}
