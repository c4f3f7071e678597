package byline.search;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The searchable form of a folder of articles, kept on disk: one commit a sync, so that a process killed at any
/// moment leaves the last commit readable.
public interface PassageIndex extends Retriever, AutoCloseable {

    /// Whether another process writes this index, so that [#sync] would fail here; its syncs are seen all the same.
    boolean readOnly();

    /// Brings the index up to date with the folder; text is searchable on return, vectors follow in the background.
    ///
    /// @throws IndexException when another process writes this index, the disk is full, or more than half of the
    ///     articles would be deleted and `options` does not allow it; the last commit stays as it was
    /// @throws byline.article.CorpusException when the folder is missing, no folder, or holds nothing Byline reads
    SyncReport sync(Corpus corpus, SyncOptions options, SyncProgress progress);

    /// Waits until every passage has its vector; returns at once where this process computes none.
    ///
    /// @throws IndexException when computing them failed
    default void awaitVectors() {}

    Optional<Article> article(String id);

    Optional<Passage> passage(String id);

    /// What the index holds right now.
    IndexState state();

    /// The corpus for people: outlets, dates, articles, failed files.
    CorpusSummary summary();

    /// How many articles the filters leave out only because they carry no date.
    int undatedExcluded(Filters filters);

    /// The newest publication day in the index that is not doubtful; empty where nothing is dated.
    Optional<LocalDate> newest();

    /// Groups of article ids whose texts are near-identical (one agency's text in several outlets), largest first.
    List<List<String>> duplicates();

    @Override
    void close();
}
