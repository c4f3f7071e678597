package byline.search.lucene;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Threads that cut and index articles while the next ones are read; only so many articles wait at a time, so that a
/// large file never fills the memory.
final class Crew implements AutoCloseable {

    private static final int WAITING = 64;

    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(WAITING);
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Crew(int size) {
        threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().daemon().name("byline-index-", 0).factory());
    }

    /// Does the task some time before [#finish] returns; waits while too many others are waiting.
    ///
    /// @throws IOException when an earlier task failed
    void submit(Task task) throws IOException {
        throwFailure();
        room.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                task.run();
            } catch (IOException | RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /// Waits for every task.
    ///
    /// @throws IOException when one of them failed
    void finish() throws IOException {
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
        throwFailure();
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void throwFailure() throws IOException {
        Exception failed = failure.get();
        if (failed != null) {
            throw new IOException("indexing stopped: " + failed.getMessage(), failed);
        }
    }

    interface Task {
        void run() throws IOException;
    }
}
