package byline.search.lucene;

import byline.search.Embedder;
import byline.search.IndexException;
import byline.search.SyncProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives passages their vectors in the background, commits now and then, and goes on where it stopped when Byline
/// starts
/// again.
final class EmbeddingWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddingWorker.class);
    private static final int BATCH = 32;
    private static final long COMMIT_EVERY_NANOS = 15_000_000_000L;

    /// Vectors that no passage needs are kept for the article that comes back, but not more of them than this.
    private static final int UNUSED_KEPT = 2_000;

    private final Path folder;
    private final Store store;
    private final Snapshots snapshots;
    private final Embedder embedder;
    private final Thread thread;

    private SyncProgress progress = SyncProgress.SILENT;
    private boolean due;
    private boolean busy;
    private volatile boolean closed;
    private @Nullable IndexException failure;

    EmbeddingWorker(Path folder, Store store, Snapshots snapshots, Embedder embedder) {
        this.folder = folder;
        this.store = store;
        this.snapshots = snapshots;
        this.embedder = embedder;
        this.thread = Thread.ofPlatform().daemon().name("byline-vectors").unstarted(this::run);
    }

    EmbeddingWorker start() {
        thread.start();
        return this;
    }

    /// Looks for passages without a vector as soon as it can.
    synchronized void wake(SyncProgress listener) {
        progress = listener;
        due = true;
        failure = null;
        notifyAll();
    }

    /// Whether passages are being given their vectors, or are about to be looked through for missing ones.
    synchronized boolean busy() {
        return busy || due;
    }

    /// Waits until there is nothing left to do.
    ///
    /// @throws IndexException when embedding failed
    synchronized void await() {
        try {
            while ((busy || due) && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /// Stops after the batch at hand; what has its vector is kept.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (next()) {
            try {
                embedMissing();
            } catch (IOException | RuntimeException | Error e) {
                fail(e);
            }
        }
    }

    /// Waits for something to do; false when closed.
    private synchronized boolean next() {
        busy = false;
        notifyAll();
        try {
            while (!due && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        due = false;
        busy = true;
        return !closed;
    }

    /// Whatever it was, whoever waits is told: nobody waits for a thread that has died.
    private synchronized void fail(Throwable error) {
        failure = error instanceof IndexException told ? told : IndexErrors.explain(folder, error);
        LOG.warn(
                "Passages stay without vectors for now, and answers are found by words alone: {}",
                failure.getMessage());
    }

    private void embedMissing() throws IOException {
        Optional<Snapshot> now = snapshots.acquire();
        if (now.isEmpty()) {
            return;
        }
        try (Snapshot snapshot = now.get()) {
            List<Map.Entry<BytesRef, Integer>> missing =
                    new ArrayList<>(snapshot.vectors().missing().entrySet());
            int done = snapshot.vectors().embedded();
            int total = snapshot.passages();
            long committed = System.nanoTime();
            for (int from = 0; from < missing.size() && !closed && !overtaken(); from += BATCH) {
                List<Map.Entry<BytesRef, Integer>> batch =
                        missing.subList(from, Math.min(missing.size(), from + BATCH));
                embed(snapshot.text(), batch);
                done += batch.size();
                listener().embedded(Math.min(done, total), total);
                if (System.nanoTime() - committed > COMMIT_EVERY_NANOS) {
                    commit();
                    committed = System.nanoTime();
                }
            }
            dropUnused(snapshot.vectors());
            commit();
        }
    }

    private void embed(TextView text, List<Map.Entry<BytesRef, Integer>> batch) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<BytesRef, Integer> passage : batch) {
            texts.add(ArticleDocuments.embedded(text.passage(passage.getValue())));
        }
        List<float[]> vectors = vectors(texts);
        for (int i = 0; i < batch.size(); i++) {
            BytesRef key = batch.get(i).getKey();
            store.writer().updateDocument(new Term(Fields.VECTOR_KEY, key), VectorDocuments.of(key, vectors.get(i)));
        }
    }

    private List<float[]> vectors(List<String> texts) {
        try {
            return embedder.embedTexts(texts);
        } catch (RuntimeException e) {
            throw new IndexException("The passages cannot be given their vectors: " + e.getMessage(), e);
        }
    }

    private void dropUnused(VectorView vectors) throws IOException {
        if (vectors.unused().size() > UNUSED_KEPT + vectors.embedded() / 5) {
            for (BytesRef key : vectors.unused()) {
                store.writer().deleteDocuments(new Term(Fields.VECTOR_KEY, key));
            }
        }
    }

    private void commit() throws IOException {
        if (store.writer().hasUncommittedChanges()) {
            store.commit(Map.of(Commit.MODEL, embedder.name()));
            snapshots.refresh();
        }
    }

    /// Whether another sync has asked for a fresh look.
    private synchronized boolean overtaken() {
        return due;
    }

    private synchronized SyncProgress listener() {
        return progress;
    }
}
