package byline.search.lucene;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.CorpusException;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.search.CorpusSummary;
import byline.search.Embedder;
import byline.search.Filters;
import byline.search.Hit;
import byline.search.IndexException;
import byline.search.IndexState;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.RetrievalSettings;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// A [PassageIndex] on Lucene, in a folder of its own. One process writes it, any number read it: whoever comes while
/// another one writes gets it for reading only.
public final class LuceneIndex implements PassageIndex {

    private static final CorpusSummary NOTHING =
            new CorpusSummary(List.of(), List.of(), Optional.empty(), Optional.empty(), 0, List.of());

    private final Path folder;
    private final Function<Article, List<Passage>> cutter;
    private final Stores stores;
    private final Snapshots snapshots;
    private final Optional<EmbeddingWorker> worker;
    private final ReentrantLock syncing = new ReentrantLock();

    private LuceneIndex(
            Path folder,
            Stores stores,
            Function<Article, List<Passage>> cutter,
            Snapshots snapshots,
            Optional<EmbeddingWorker> worker) {
        this.folder = folder;
        this.cutter = cutter;
        this.stores = stores;
        this.snapshots = snapshots;
        this.worker = worker;
    }

    /// Opens the index in a folder, which is made where it is missing; finds passages by words alone.
    ///
    /// @throws IndexException when the folder cannot hold an index or the index is damaged
    public static LuceneIndex open(Path folder) {
        return open(folder, new PassageCutter()::cut, Optional.empty());
    }

    /// Opens the index in a folder for a look at what it holds: finds passages by words alone, knows which of them have
    /// a vector of the model, and makes none.
    ///
    /// @param model an embedder's name
    /// @throws IndexException when the folder cannot hold an index or the index is damaged
    public static LuceneIndex look(Path folder, String model) {
        return started(folder, Optional.empty(), stores -> {
            Snapshots snapshots =
                    new Snapshots(stores, Optional.of(model), Optional.empty(), RetrievalSettings.DEFAULT);
            return new LuceneIndex(folder, stores, new PassageCutter()::cut, snapshots, Optional.empty());
        });
    }

    /// Opens the index in a folder, which is made where it is missing; finds passages by words and by meaning.
    ///
    /// @param embedder stays the caller's to close, after the index
    /// @throws IndexException when the folder cannot hold an index or the index is damaged
    public static LuceneIndex open(Path folder, Embedder embedder) {
        return open(folder, new PassageCutter()::cut, Optional.of(embedder));
    }

    /// @param cutter cuts an article into passages; called from several threads
    static LuceneIndex open(Path folder, Function<Article, List<Passage>> cutter, Optional<Embedder> embedder) {
        return open(folder, cutter, embedder, RetrievalSettings.DEFAULT);
    }

    /// Opens the index with passages and constants of the caller's own choice, for measuring.
    ///
    /// @param cutter cuts an article into passages; called from several threads
    /// @param embedder stays the caller's to close, after the index; none leaves only the words
    /// @throws IndexException when the folder cannot hold an index or the index is damaged
    public static LuceneIndex open(
            Path folder,
            Function<Article, List<Passage>> cutter,
            Optional<Embedder> embedder,
            RetrievalSettings settings) {
        return started(folder, embedder, stores -> over(folder, stores, cutter, embedder, settings));
    }

    private static LuceneIndex started(Path folder, Optional<Embedder> embedder, Function<Stores, LuceneIndex> index) {
        try {
            Stores stores = Stores.open(folder, embedder);
            try {
                return index.apply(stores).start();
            } catch (IOException | RuntimeException e) {
                stores.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw IndexErrors.explain(folder, e);
        }
    }

    /// Takes the stores over; not yet started.
    static LuceneIndex over(
            Path folder,
            Stores stores,
            Function<Article, List<Passage>> cutter,
            Optional<Embedder> embedder,
            RetrievalSettings settings) {
        Snapshots snapshots = new Snapshots(stores, embedder.map(Embedder::name), embedder, settings);
        Optional<EmbeddingWorker> worker = stores.text().writable()
                ? embedder.map(model -> new EmbeddingWorker(folder, stores.vectors(), snapshots, model))
                : Optional.empty();
        return new LuceneIndex(folder, stores, cutter, snapshots, worker);
    }

    LuceneIndex start() throws IOException {
        snapshots.refresh();
        worker.ifPresent(thread -> thread.start().wake(SyncProgress.SILENT));
        return this;
    }

    @Override
    public boolean readOnly() {
        return !stores.text().writable();
    }

    @Override
    public SyncReport sync(Corpus corpus, SyncOptions options, SyncProgress progress) {
        syncing.lock();
        try {
            SyncRun.SyncResult result = write(corpus, options, progress);
            snapshots.refresh();
            worker.ifPresent(thread -> thread.wake(progress));
            read(snapshot -> snapshot.text().facts());
            return result.report();
        } catch (IOException e) {
            throw IndexErrors.explain(folder, e);
        } finally {
            syncing.unlock();
        }
    }

    private SyncRun.SyncResult write(Corpus corpus, SyncOptions options, SyncProgress progress) throws IOException {
        Store text = stores.text();
        try {
            SyncRun.SyncResult result = syncRun(corpus, progress).run(options);
            if (result.changed() || !Commit.readable(text.commitData())) {
                if (result.deletes()) {
                    text.writer().forceMergeDeletes();
                }
                text.commit(Commit.data(result.articles()));
            }
            return result;
        } catch (IndexException | CorpusException e) {
            text.rollback();
            throw e;
        } catch (IOException | RuntimeException e) {
            rollbackAfter(e);
            throw new IOException(e.getMessage(), e);
        }
    }

    private void rollbackAfter(Exception error) {
        try {
            stores.text().rollback();
        } catch (IOException | RuntimeException e) {
            error.addSuppressed(e);
        }
    }

    private SyncRun syncRun(Corpus corpus, SyncProgress progress) throws IOException {
        Store text = stores.text();
        Optional<Snapshot> now = snapshots.acquire();
        if (now.isEmpty()) {
            text.writer().deleteAll();
            return new SyncRun(text.writer(), List.of(), List.of(), corpus, cutter, progress);
        }
        try (Snapshot before = now.get()) {
            return new SyncRun(
                    text.writer(), before.text().articles(), before.text().files(), corpus, cutter, progress);
        }
    }

    @Override
    public List<Hit> retrieve(Query query, int limit) {
        return read(snapshot -> snapshot.retrieve(query, limit)).orElse(List.of());
    }

    @Override
    public Optional<Article> article(String id) {
        return read(snapshot -> snapshot.text().article(id)).flatMap(Function.identity());
    }

    @Override
    public Optional<Passage> passage(String id) {
        return read(snapshot -> snapshot.text().passage(id)).flatMap(Function.identity());
    }

    @Override
    public IndexState state() {
        boolean busy =
                syncing.isLocked() || worker.filter(EmbeddingWorker::busy).isPresent();
        return read(snapshot -> new IndexState(
                        true,
                        busy,
                        snapshot.articles(),
                        snapshot.passages(),
                        snapshot.vectors().embedded(),
                        snapshot.version()))
                .orElseGet(() -> new IndexState(false, busy, 0, 0, 0, ""));
    }

    @Override
    public CorpusSummary summary() {
        return read(snapshot -> snapshot.text().facts().summary()).orElse(NOTHING);
    }

    @Override
    public int undatedExcluded(Filters filters) {
        return read(snapshot -> snapshot.text().undatedExcluded(filters)).orElse(0);
    }

    @Override
    public Optional<LocalDate> newest() {
        return Summaries.newest(summary());
    }

    @Override
    public List<List<String>> duplicates() {
        return read(snapshot -> snapshot.text().facts().duplicates()).orElse(List.of());
    }

    @Override
    public void awaitVectors() {
        worker.ifPresent(EmbeddingWorker::await);
    }

    @Override
    public void close() {
        worker.ifPresent(EmbeddingWorker::close);
        try (stores) {
            snapshots.close();
        } catch (IOException e) {
            throw IndexErrors.explain(folder, e);
        }
    }

    /// Reads from the newest snapshot; empty where nothing was ever committed.
    private <T> Optional<T> read(Reading<T> reading) {
        try {
            if (readOnly()) {
                snapshots.refresh();
            }
            Optional<Snapshot> snapshot = snapshots.acquire();
            if (snapshot.isEmpty()) {
                return Optional.empty();
            }
            try (Snapshot open = snapshot.get()) {
                return Optional.of(reading.of(open));
            }
        } catch (IOException e) {
            throw IndexErrors.explain(folder, e);
        }
    }

    private interface Reading<T> {
        T of(Snapshot snapshot) throws IOException;
    }
}
