package byline;

import byline.article.ArticleFile;
import byline.article.Corpus;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Looks at a folder of articles again and again, and says when it has changed and come to rest. Looking, unlike a
/// system's file events, sees every change on every file system; a folder that takes long to look at is looked at less
/// often.
final class FolderWatch {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PAUSES_PER_LOOK = 20;

    private final Corpus corpus;
    private final Runnable changed;
    private final Consumer<RuntimeException> troubled;
    private List<ArticleFile> handled = List.of();
    private List<ArticleFile> before = List.of();
    private String trouble = "";

    /// @param changed called from the watching thread; the folder is looked at again when it returns
    /// @param troubled told once of each trouble, such as a folder that is gone; watching goes on
    FolderWatch(Corpus corpus, Runnable changed, Consumer<RuntimeException> troubled) {
        this.corpus = corpus;
        this.changed = changed;
        this.troubled = troubled;
    }

    /// Watches from now on, as long as the process runs.
    ///
    /// @param known the files as they were when they were last read; none where a first reading is due
    void start(List<ArticleFile> known) {
        handled = known;
        before = known;
        Thread.ofPlatform().name("folder-watch").daemon().start(this::watch);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private void watch() {
        while (true) {
            long started = System.nanoTime();
            lookOnce();
            rest(Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /// A file still being written differs from one look to the next.
    private void lookOnce() {
        try {
            List<ArticleFile> now = corpus.files();
            boolean restless = !now.equals(before) && !handled.isEmpty();
            before = now;
            if (!restless && !now.equals(handled)) {
                handled = now;
                changed.run();
            }
            trouble = "";
        } catch (RuntimeException error) {
            tellOnce(error);
        }
    }

    private void tellOnce(RuntimeException error) {
        if (!trouble.equals(String.valueOf(error.getMessage()))) {
            trouble = String.valueOf(error.getMessage());
            troubled.accept(error);
        }
    }

    private static void rest(Duration look) {
        Duration longer = look.multipliedBy(PAUSES_PER_LOOK);
        try {
            Thread.sleep(longer.compareTo(PAUSE) > 0 ? longer : PAUSE);
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException("nobody interrupts the folder watch", unexpected);
        }
    }
}
