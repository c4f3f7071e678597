package byline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.article.Article;
import byline.article.ArticleFile;
import byline.article.Corpus;
import byline.article.ReadResult;
import byline.search.FailedFile;
import byline.search.Filters;
import byline.search.IndexException;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    @TempDir
    Path articles;

    @TempDir
    Path indexFolder;

    private ArticlesFolder folder;
    private PassageIndex index;

    @BeforeEach
    void indexThreeArticles() {
        folder = new ArticlesFolder(articles)
                .write("a.txt", "a|Bridge|||The mayor opened the bridge.")
                .write("b.txt", "b|Harbour|||Dockers condemned the contract.")
                .write("many.txt", "c|Soup|||Carrots.", "d|Tea|||Leaves.", "e|Milk|||Cows.");
        index = open();
        sync();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsWhatItIndexed() {
        try (PassageIndex fresh = open(indexFolder.resolve("fresh"))) {
            assertThat(fresh.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT))
                    .isEqualTo(new SyncReport(5, 0, 0, 0, List.of()));
        }
    }

    @Test
    void leavesUnchangedArticlesAlone() {
        assertThat(sync()).isEqualTo(new SyncReport(0, 5, 0, 0, List.of()));
    }

    @Test
    void keepsItsVersionWhenNothingChanged() {
        String before = index.state().version();
        sync();
        assertThat(index.state().version()).isEqualTo(before);
    }

    @Test
    void givesAnotherVersionWhenAnArticleChanged() {
        String before = index.state().version();
        folder.write("a.txt", "a|Bridge|||The mayor closed the bridge.");
        sync();
        assertThat(index.state().version()).isNotEqualTo(before);
    }

    @Test
    void givesTheSameArticlesTheSameVersionHoweverTheyCame() {
        String before = index.state().version();
        folder.write("a.txt", "a|Bridge|||Something else.");
        sync();
        folder.write("a.txt", "a|Bridge|||The mayor opened the bridge.");
        sync();
        assertThat(index.state().version()).isEqualTo(before);
    }

    @Test
    void indexesANewArticle() {
        folder.write("new.txt", "new|Zoo|||A zebra escaped.");
        sync();
        assertThat(found("zebra")).containsExactly("new#0");
    }

    @Test
    void replacesAChangedArticle() {
        folder.write("a.txt", "a|Bridge|||A zebra crossed.");
        sync();
        assertThat(found("mayor")).isEmpty();
    }

    @Test
    void seesAChangeThatKeepsSizeAndDate() throws IOException {
        Path file = articles.resolve("a.txt");
        FileTime modified = Files.getLastModifiedTime(file);
        folder.write("a.txt", "a|Bridge|||The mayor opened the fridge.");
        Files.setLastModifiedTime(file, modified);
        sync();
        assertThat(found("fridge")).containsExactly("a#0");
    }

    @Test
    void writesOnlyTheChangedRecordOfAFile() {
        folder.write("many.txt", "c|Soup|||Carrots.", "d|Tea|||Zebra leaves.", "e|Milk|||Cows.");
        assertThat(sync()).isEqualTo(new SyncReport(1, 4, 0, 0, List.of()));
    }

    @Test
    void deletesAnArticleWhoseFileIsGone() {
        folder.delete("a.txt");
        sync();
        assertThat(index.article("a")).isEmpty();
    }

    @Test
    void deletesAnArticleWhoseRecordIsGone() {
        folder.write("many.txt", "c|Soup|||Carrots.", "e|Milk|||Cows.");
        assertThat(sync().deleted()).isEqualTo(1);
    }

    @Test
    void refusesToDeleteMoreThanHalf() {
        folder.delete("many.txt");
        assertThatThrownBy(this::sync)
                .isInstanceOf(IndexException.class)
                .hasMessage("This sync would delete 3 of 5 indexed articles, more than half, because they are no longer"
                        + " in " + articles + " or can no longer be read. If that is right, run it again with"
                        + " --allow-delete.");
    }

    @Test
    void losesNothingWhenItRefuses() {
        folder.delete("many.txt").write("new.txt", "new|Zoo|||A zebra escaped.");
        assertThatThrownBy(this::sync).isInstanceOf(IndexException.class);
        assertThat(index.state().articles()).isEqualTo(5);
    }

    @Test
    void goesOnAfterItRefused() {
        folder.delete("many.txt");
        assertThatThrownBy(this::sync).isInstanceOf(IndexException.class);
        folder.write("many.txt", "c|Soup|||Carrots.", "d|Tea|||Leaves.", "e|Milk|||Zebra.");
        sync();
        assertThat(found("zebra")).containsExactly("e#0");
    }

    @Test
    void deletesMoreThanHalfWhenAllowed() {
        folder.delete("many.txt");
        assertThat(index.sync(folder, new SyncOptions(true), SyncProgress.SILENT)
                        .deleted())
                .isEqualTo(3);
    }

    @Test
    void takesMovedArticlesForNoLoss() {
        folder.delete("many.txt").write("moved.txt", "x|Soup|||Carrots.", "y|Tea|||Leaves.", "z|Milk|||Cows.");
        sync();
        assertThat(found("carrots")).containsExactly("x#0");
    }

    @Test
    void namesABrokenRecordAndIndexesTheOthers() {
        folder.write("new.txt", "new|Zoo|||A zebra escaped.").write("broken.txt", "broken");
        assertThat(sync())
                .isEqualTo(new SyncReport(1, 5, 0, 0, List.of(new FailedFile("broken.txt:1", "it is broken"))));
    }

    @Test
    void remembersWhatFailedWithoutReadingItAgain() {
        folder.write("broken.txt", "broken");
        sync();
        assertThat(sync().failed()).containsExactly(new FailedFile("broken.txt:1", "it is broken"));
    }

    @Test
    void forgetsAFailureThatWasMended() {
        folder.write("broken.txt", "broken");
        sync();
        folder.write("broken.txt", "mended|Zoo|||A zebra escaped.");
        sync();
        assertThat(index.summary().failed()).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path others) throws IOException {
        Corpus vanishing = vanishing(others, "gone.txt");
        try (PassageIndex fresh = open(indexFolder.resolve("fresh"))) {
            assertThat(fresh.sync(vanishing, SyncOptions.CAUTIOUS, SyncProgress.SILENT)
                            .failed())
                    .containsExactly(new FailedFile("gone.txt", "the file is gone; run the sync again"));
        }
    }

    @Test
    void opensNoFileOfAKindThatIsNotRead(@TempDir Path others) throws IOException {
        Corpus vanishing = vanishing(others, "gone.jpeg");
        try (PassageIndex fresh = open(indexFolder.resolve("fresh"))) {
            assertThat(fresh.sync(vanishing, SyncOptions.CAUTIOUS, SyncProgress.SILENT))
                    .isEqualTo(new SyncReport(1, 0, 0, 1, List.of()));
        }
    }

    @Test
    void countsAFileOfAKindThatIsNotReadAtEachSync(@TempDir Path others) throws IOException {
        Files.writeString(others.resolve("a.txt"), "The mayor opened the bridge.");
        Files.writeString(others.resolve("b.jpeg"), "a picture");
        try (PassageIndex fresh = open(indexFolder.resolve("fresh"))) {
            fresh.sync(Corpus.of(others), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            assertThat(fresh.sync(Corpus.of(others), SyncOptions.CAUTIOUS, SyncProgress.SILENT))
                    .isEqualTo(new SyncReport(0, 1, 0, 1, List.of()));
        }
    }

    @Test
    void countsSkippedFiles() {
        folder.write("empty.txt", "empty");
        assertThat(sync().skipped()).isEqualTo(1);
    }

    @Test
    void keepsTheFirstOfTwoArticlesWithOneId() {
        folder.write("z.txt", "a|Bridge|||A zebra crossed.");
        sync();
        assertThat(found("zebra")).isEmpty();
    }

    @Test
    void namesTheSecondOfTwoArticlesWithOneId() {
        folder.write("z.txt", "a|Bridge|||A zebra crossed.");
        assertThat(sync().failed())
                .containsExactly(new FailedFile(
                        "z.txt", "the id \"a\" is already taken by a.txt; give this article an id of its own"));
    }

    @Test
    void takesTheSecondOfTwoArticlesWithOneIdWhenTheFirstIsGone() {
        folder.write("z.txt", "a|Bridge|||A zebra crossed.");
        sync();
        folder.delete("a.txt");
        sync();
        assertThat(found("zebra")).containsExactly("a#0");
    }

    @Test
    void refusesAnEndlessId() {
        folder.write("long.txt", "x".repeat(5_000) + "|Zoo|||A zebra escaped.");
        assertThat(sync().failed())
                .containsExactly(new FailedFile("long.txt", "its id is longer than 4096 bytes; give it a shorter one"));
    }

    @Test
    void findsEverythingAgainAfterARestart() {
        index.close();
        index = open();
        assertThat(found("mayor")).containsExactly("a#0");
    }

    @Test
    void scoresDoNotDependOnHowTheArticlesCameIn() {
        folder.write("b.txt", "b|Harbour|||Mayor, mayor, mayor.");
        sync();
        folder.write("b.txt", "b|Harbour|||Dockers condemned the contract.");
        sync();
        try (PassageIndex fresh = open(indexFolder.resolve("fresh"))) {
            fresh.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            Query query = new Query("mayor contract carrots tea", Filters.NONE, Optional.empty());
            assertThat(index.retrieve(query, 10)).isEqualTo(fresh.retrieve(query, 10));
        }
    }

    @Test
    void opensForReadingWhileAnotherWrites() {
        try (PassageIndex reader = open()) {
            assertThat(reader.readOnly()).isTrue();
        }
    }

    @Test
    void readerSeesWhatTheWriterCommits() {
        try (PassageIndex reader = open()) {
            folder.write("new.txt", "new|Zoo|||A zebra escaped.");
            sync();
            assertThat(reader.article("new").map(Article::text)).hasValue("A zebra escaped.");
        }
    }

    @Test
    void secondWriterIsToldSo() {
        try (PassageIndex second = open()) {
            assertThatThrownBy(() -> second.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT))
                    .isInstanceOf(IndexException.class)
                    .hasMessage("Another Byline process is writing the index " + indexFolder
                            + "; stop it, or name another folder with --index.");
        }
    }

    @Test
    void isNotReadyBeforeTheFirstSync() {
        try (PassageIndex fresh = open(indexFolder.resolve("fresh"))) {
            assertThat(fresh.state().ready()).isFalse();
        }
    }

    @Test
    void saysWhenTheIndexFolderIsAFile() throws IOException {
        Path file = Files.writeString(indexFolder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith("The index folder " + file + " cannot be written");
    }

    @Test
    void saysWhenTheIndexIsDamaged() throws IOException {
        index.close();
        try (var files = Files.list(indexFolder.resolve("text"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(IndexException.class)
                .hasMessage("The index " + indexFolder + " is damaged or was made by another version; delete that"
                        + " folder, and Byline builds it again from the articles.");
    }

    /// A folder with an article and a file that is gone when its turn comes.
    private static Corpus vanishing(Path folder, String name) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The mayor opened the bridge.");
        Path gone = Files.writeString(folder.resolve(name), "It closed.");
        List<ArticleFile> files = Corpus.of(folder).files();
        Files.delete(gone);
        return new Listed(Corpus.of(folder), files);
    }

    private record Listed(Corpus corpus, List<ArticleFile> files) implements Corpus {

        @Override
        public Path folder() {
            return corpus.folder();
        }

        @Override
        public boolean reads(ArticleFile file) {
            return corpus.reads(file);
        }

        @Override
        public Stream<ReadResult> read(ArticleFile file) {
            return corpus.read(file);
        }
    }

    private PassageIndex open() {
        return open(indexFolder);
    }

    private static PassageIndex open(Path folder) {
        return LuceneIndex.open(folder, ArticlesFolder::cut, Optional.empty());
    }

    private SyncReport sync() {
        return index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
    }

    private List<String> found(String question) {
        return index.retrieve(new Query(question, Filters.NONE, Optional.empty()), 10).stream()
                .map(hit -> hit.passage().id())
                .toList();
    }
}
