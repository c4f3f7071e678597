package byline.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Threads that do like things side by side.
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    /// One thread a core.
    Workers(String name) {
        this(name, Runtime.getRuntime().availableProcessors());
    }

    Workers(String name, int size) {
        threads = Executors.newFixedThreadPool(
                size, Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    }

    /// The result for each item, in the same order; the items are begun in that order too.
    <I, O> List<O> map(List<I> items, Function<I, O> work) {
        List<Future<O>> futures = new ArrayList<>(items.size());
        for (I item : items) {
            futures.add(threads.submit(() -> work.apply(item)));
        }
        try {
            List<O> results = new ArrayList<>(items.size());
            for (Future<O> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a model was running", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a model failed: " + e.getMessage(), e);
        } finally {
            futures.forEach(future -> future.cancel(false));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
