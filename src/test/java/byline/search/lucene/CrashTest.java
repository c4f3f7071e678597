package byline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.ArticleFile;
import byline.article.Corpus;
import byline.article.ReadResult;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed in the middle of a sync.
class CrashTest {

    private static final int ARTICLES = 40;

    @TempDir
    Path articles;

    @TempDir
    Path indexFolder;

    private ArticlesFolder folder;

    @BeforeEach
    void killASyncHalfWay() throws IOException, InterruptedException {
        folder = new ArticlesFolder(articles);
        write("before");
        try (PassageIndex index = open()) {
            index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        }
        write("after");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HalfASync.class.getName(),
                        articles.toString(),
                        indexFolder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("half-way");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void lastCommitIsReadable() {
        try (PassageIndex index = open()) {
            assertThat(texts(index)).hasSize(ARTICLES).allMatch(text -> text.startsWith("before"));
        }
    }

    @Test
    void nextSyncCompletesTheWork() {
        try (PassageIndex index = open()) {
            index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            assertThat(texts(index)).hasSize(ARTICLES).allMatch(text -> text.startsWith("after"));
        }
    }

    private void write(String word) {
        for (int i = 0; i < ARTICLES; i++) {
            folder.write(i + ".txt", i + "|Title|||" + word + " the crash, article " + i + ".");
        }
    }

    private List<String> texts(PassageIndex index) {
        return IntStream.range(0, ARTICLES)
                .mapToObj(
                        id -> index.article(Integer.toString(id)).orElseThrow().text())
                .toList();
    }

    private PassageIndex open() {
        return LuceneIndex.open(indexFolder, ArticlesFolder::cut, Optional.empty());
    }

    /// The other process: syncs, and stops for ever after half of the files.
    static final class HalfASync {

        private HalfASync() {}

        public static void main(String[] arguments) {
            PassageIndex index = LuceneIndex.open(Path.of(arguments[1]), ArticlesFolder::cut, Optional.empty());
            index.sync(
                    new Stopping(new ArticlesFolder(Path.of(arguments[0]))), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        }
    }

    private record Stopping(ArticlesFolder articles) implements Corpus {

        @Override
        public Path folder() {
            return articles.folder();
        }

        @Override
        public List<ArticleFile> files() {
            return articles.files();
        }

        @Override
        public boolean reads(ArticleFile file) {
            return true;
        }

        @Override
        public Stream<ReadResult> read(ArticleFile file) {
            if (file.path().equals("5.txt")) {
                System.out.println("half-way");
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return articles.read(file);
        }
    }
}
