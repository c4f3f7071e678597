package byline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import byline.search.Filters;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsTest {

    private static final String REPORT = "Ministers agreed late on Monday to send ten more ships to the northern port";

    @TempDir
    Path articles;

    @TempDir
    Path indexFolder;

    private ArticlesFolder folder;
    private WordsEmbedder embedder;
    private PassageIndex index;

    @BeforeEach
    void indexArticles() {
        folder = new ArticlesFolder(articles)
                .write("a.txt", "a||Morning Post|2022-02-21|The automobile broke down./Rain fell.")
                .write("b.txt", "b||Evening Star|2022-03-01|The physician wrote a letter.")
                .write("wire.txt", "wire||Agency|2022-03-02|" + REPORT + ".")
                .write("copy.txt", "copy||Gazette|2022-03-02|" + REPORT + ", sources said.")
                .write("own.txt", "own||Herald|2022-03-03|Ministers explained why ships are late.");
        embedder = new WordsEmbedder("words/1");
        index = open(embedder);
        syncAndWait();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsByMeaningWhatNoWordFinds() {
        assertThat(found("car")).first().isEqualTo("a#0");
    }

    @Test
    void looksASecondTimeWithTheWordsOfTheBestPassage() {
        folder.write("z.txt", "z||Post|2022-03-04|The bridge broke down too.");
        syncAndWait();
        Query undated = new Query("car", Filters.NONE, Optional.empty());
        assertThat(index.retrieve(undated, 10))
                .extracting(hit -> hit.passage().id())
                .startsWith("a#0", "z#0");
    }

    @Test
    void givesEveryPassageAVector() {
        assertThat(index.state().embedded()).isEqualTo(index.state().passages());
    }

    @Test
    void findsByMeaningWithinTheFiltersOnly() {
        Filters filters = new Filters(Optional.empty(), Optional.empty(), Set.of("Evening Star"), Set.of());
        assertThat(found("car", filters)).containsExactly("b#0");
    }

    @Test
    void scoresLieBetweenZeroAndOne() {
        assertThat(hits("ministers ships letter", Filters.NONE))
                .extracting(Hit::score)
                .allMatch(score -> score >= 0 && score <= 1);
    }

    @Test
    void ordersHitsByScore() {
        assertThat(hits("ministers ships letter", Filters.NONE))
                .extracting(Hit::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void putsAnotherVoiceBeforeAChorus() {
        folder.write("chorus.txt", "x||X||" + REPORT + ", it said.", "y||Y||" + REPORT + ".", "z||Z||" + REPORT + "!");
        syncAndWait();
        assertThat(found("why ministers agreed to send more ships")).containsSubsequence("own#0", "y#0", "z#0");
    }

    @Test
    void keepsARepetitionWithinReach() {
        assertThat(found("ministers agreed to send ships")).contains("wire#0", "copy#0");
    }

    @Test
    void keepsVectorsOverARestart() {
        index.close();
        WordsEmbedder again = new WordsEmbedder("words/1");
        index = open(again);
        index.awaitVectors();
        assertThat(again.embedded).hasValue(0);
    }

    @Test
    void embedsOnlyWhatIsNew() {
        folder.write("a.txt", "a||Morning Post|2022-02-21|The automobile broke down./Snow fell.");
        int before = embedder.embedded.get();
        syncAndWait();
        assertThat(embedder.embedded).hasValue(before + 1);
    }

    @Test
    void embedsNothingWhenAnArticleMoves() {
        folder.delete("b.txt").write("moved/b.txt", "moved||Evening Star|2022-03-01|The physician wrote a letter.");
        int before = embedder.embedded.get();
        syncAndWait();
        assertThat(embedder.embedded).hasValue(before);
    }

    @Test
    void buildsAllVectorsAgainForAnotherModel() {
        index.close();
        WordsEmbedder other = new WordsEmbedder("words/2");
        index = open(other);
        index.awaitVectors();
        assertThat(other.embedded).hasValue(6);
    }

    @Test
    void givesAnotherVersionForAnotherModel() {
        String before = index.state().version();
        index.close();
        index = open(new WordsEmbedder("words/2"));
        index.awaitVectors();
        assertThat(index.state().version()).isNotEqualTo(before);
    }

    @Test
    void buildsDamagedVectorsAgain() throws IOException {
        index.close();
        try (var files = Files.list(indexFolder.resolve("vectors"))) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = open(new WordsEmbedder("words/1"));
        index.awaitVectors();
        assertThat(index.state().embedded()).isEqualTo(6);
    }

    @Test
    void readerFindsByMeaningWhileAnotherWrites() {
        try (PassageIndex reader = open(new WordsEmbedder("words/1"))) {
            assertThat(reader.retrieve(query("car", Filters.NONE), 10)
                            .getFirst()
                            .passage()
                            .id())
                    .isEqualTo("a#0");
        }
    }

    @Test
    void readerOfAnotherModelFindsByWordsAlone() {
        try (PassageIndex reader = open(new WordsEmbedder("words/2"))) {
            assertThat(reader.retrieve(query("car", Filters.NONE), 10)).isEmpty();
        }
    }

    @Test
    void reportsProgress() {
        List<Integer> totals = new CopyOnWriteArrayList<>();
        folder.write("new.txt", "new|||" + "|A zebra escaped.");
        index.sync(folder, SyncOptions.CAUTIOUS, new SyncProgress() {
            @Override
            public void article(int done, int total) {}

            @Override
            public void embedded(int done, int total) {
                totals.add(total);
            }
        });
        index.awaitVectors();
        assertThat(totals).contains(7);
    }

    private PassageIndex open(WordsEmbedder model) {
        return LuceneIndex.open(indexFolder, ArticlesFolder::cut, Optional.of(model));
    }

    private void syncAndWait() {
        index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        index.awaitVectors();
    }

    private List<String> found(String question) {
        return found(question, Filters.NONE);
    }

    private List<String> found(String question, Filters filters) {
        return hits(question, filters).stream().map(hit -> hit.passage().id()).toList();
    }

    private List<Hit> hits(String question, Filters filters) {
        return index.retrieve(query(question, filters), 10);
    }

    private static Query query(String question, Filters filters) {
        return new Query(question, filters, Optional.of(LocalDate.parse("2022-03-04")));
    }
}
