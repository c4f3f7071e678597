package byline;

import byline.search.Embedder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// An embedder that is still being loaded: its name is known, and whoever needs a vector waits. So the index opens and
/// the server listens meanwhile.
final class LoadingEmbedder implements Embedder {

    private final String name;
    private final int dimensions;
    private final CompletableFuture<Embedder> loading;

    /// Begins to load at once, on a thread of its own.
    LoadingEmbedder(String name, int dimensions, Supplier<Embedder> loader) {
        this.name = name;
        this.dimensions = dimensions;
        this.loading = CompletableFuture.supplyAsync(
                loader, Thread.ofPlatform().daemon().name("load-embedder")::start);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public float[] embedQuestion(String question) {
        return loaded().embedQuestion(question);
    }

    @Override
    public List<float[]> embedTexts(List<String> texts) {
        return loaded().embedTexts(texts);
    }

    /// A model that is not there yet goes with the process, and one that could not be loaded needs no closing.
    @Override
    public void close() {
        if (loading.isDone() && !loading.isCompletedExceptionally()) {
            loading.join().close();
        }
    }

    /// Waits until the model is there.
    ///
    /// @throws RuntimeException what loading it threw
    Embedder loaded() {
        try {
            return loading.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }
}
