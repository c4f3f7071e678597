package byline.onnx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

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
        return map(items, item -> 0, work);
    }

    /// The result for each item, in the same order; the largest items are begun first, so that none is left for last
    /// with the other threads idle.
    <I, O> List<O> map(List<I> items, ToIntFunction<I> size, Function<I, O> work) {
        List<Integer> order = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> -size.applyAsInt(items.get(at))))
                .toList();
        Map<Integer, Future<O>> futures = new HashMap<>();
        for (int at : order) {
            futures.put(at, threads.submit(() -> work.apply(items.get(at))));
        }
        try {
            List<O> results = new ArrayList<>(items.size());
            for (int at = 0; at < items.size(); at++) {
                results.add(Objects.requireNonNull(futures.get(at)).get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a model was running", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a model failed: " + e.getMessage(), e);
        } finally {
            futures.values().forEach(future -> future.cancel(false));
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
