package byline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Article;
import byline.article.Passage;
import byline.article.Span;
import byline.search.CorpusSummary;
import byline.search.FailedFile;
import byline.search.Filters;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {

    private static final Set<String> NO_SOURCE = Set.of();

    @TempDir
    Path articles;

    @TempDir
    Path indexFolder;

    private ArticlesFolder folder;
    private PassageIndex index;

    @BeforeEach
    void indexThreeArticles() {
        folder = new ArticlesFolder(articles)
                .write("a.txt", "a|Bridge opens|Morning Post|2022-02-21|The mayor opened the bridge./Traffic flows.")
                .write("b.txt", "b|Harbour strike|Evening Star|2022-03-01|Dockers condemned the new contract.")
                .write("c.txt", "c|Old recipes||" + "|Grandmother's soup needs recognition and carrots.");
        index = LuceneIndex.open(indexFolder, ArticlesFolder::cut, Optional.empty());
        index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsThePassageThatNamesTheWords() {
        assertThat(found("who opened the bridge?")).first().isEqualTo("a#0");
    }

    @Test
    void findsByTheStemOfAWord() {
        assertThat(found("condemning contracts")).containsExactly("b#0");
    }

    @Test
    void findsByTheTitle() {
        assertThat(found("harbour")).containsExactly("b#0");
    }

    @Test
    void bestHitScoresOne() {
        assertThat(hits("bridge")).first().extracting(Hit::score).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recognition?",
                "\"recognition",
                "NOT recognition",
                "recognition AND *",
                "recogni(tion recognition",
                "🙂 recognition",
                "text:recognition~2^9 recognition",
                "recognition [* TO *]"
            })
    void takesQuerySyntaxAsPlainWords(String question) {
        assertThat(found(question)).containsExactly("c#0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?", "🙂", "the of and", "*"})
    void findsNothingWhereTheQuestionHasNoWord(String question) {
        assertThat(found(question)).isEmpty();
    }

    @Test
    void survivesAQuestionOfManyThousandWords() {
        StringBuilder question = new StringBuilder("bridge ");
        for (int i = 0; i < 20_000; i++) {
            question.append("word").append(i).append(' ');
        }
        assertThat(found(question.toString())).contains("a#0");
    }

    @Test
    void hitCarriesTheWordsBetweenItsOffsets() {
        Passage passage = hits("traffic").getFirst().passage();
        assertThat(passage.span().of(article("a").text())).isEqualTo(passage.text());
    }

    @Test
    void hitCarriesItsSentences() {
        assertThat(hits("traffic").getFirst().passage().sentences()).containsExactly(new Span(29, 43));
    }

    @Test
    void hitCarriesItsSource() {
        assertThat(hits("dockers").getFirst().passage().source())
                .isEqualTo(article("b").source());
    }

    @Test
    void givesAnArticleBackAsItWas() {
        assertThat(article("a").text()).isEqualTo("The mayor opened the bridge.\nTraffic flows.");
    }

    @Test
    void knowsNoArticleOfAnotherId() {
        assertThat(index.article("../a")).isEmpty();
    }

    @Test
    void givesAPassageBackById() {
        assertThat(index.passage("a#1").map(Passage::text)).hasValue("Traffic flows.");
    }

    @Test
    void countsArticles() {
        assertThat(index.state().articles()).isEqualTo(3);
    }

    @Test
    void countsPassages() {
        assertThat(index.state().passages()).isEqualTo(4);
    }

    @Test
    void leavesOutArticlesBeforeTheFirstDay() {
        Filters filters = from("2022-02-22");
        assertThat(found("bridge contract recognition", filters)).containsExactly("b#0");
    }

    @Test
    void leavesOutArticlesAfterTheLastDay() {
        Filters filters = to("2022-02-21");
        assertThat(found("bridge contract recognition", filters)).containsExactly("a#0", "a#1");
    }

    @Test
    void countsUndatedArticlesThatADateFilterLeavesOut() {
        assertThat(index.undatedExcluded(from("2022-02-22"))).isEqualTo(1);
    }

    @Test
    void countsNoUndatedArticleThatAnotherFilterLeavesOut() {
        Filters filters =
                new Filters(Optional.of(day("2022-01-01")), Optional.empty(), Set.of("Morning Post"), NO_SOURCE);
        assertThat(index.undatedExcluded(filters)).isZero();
    }

    @Test
    void keepsToTheSourcesNamed() {
        Filters filters = new Filters(Optional.empty(), Optional.empty(), Set.of("evening STAR "), NO_SOURCE);
        assertThat(found("bridge contract recognition", filters)).containsExactly("b#0");
    }

    @Test
    void leavesOutTheSourcesExcluded() {
        Filters filters = new Filters(Optional.empty(), Optional.empty(), NO_SOURCE, Set.of("Morning Post"));
        assertThat(found("bridge contract recognition", filters)).containsExactlyInAnyOrder("b#0", "c#0");
    }

    @Test
    void knowsTheNewestDay() {
        assertThat(index.newest()).hasValue(day("2022-03-01"));
    }

    @Test
    void summaryListsOutlets() {
        assertThat(index.summary().outlets())
                .containsExactly(
                        new CorpusSummary.Outlet("Evening Star", 1), new CorpusSummary.Outlet("Morning Post", 1));
    }

    @Test
    void summaryCountsUndatedArticles() {
        assertThat(index.summary().undated()).isEqualTo(1);
    }

    @Test
    void summaryNamesFilesThatFailed() {
        folder.write("d.txt", "broken");
        sync();
        assertThat(index.summary().failed()).containsExactly(new FailedFile("d.txt:1", "it is broken"));
    }

    @Test
    void groupsNearIdenticalArticles() {
        String report = "Ministers agreed late on Monday to send ten more ships to the northern port, officials said,"
                + " after a day of talks that had twice been close to failing over the cost.";
        folder.write("wire.txt", "wire|Ships|Agency|2022-03-02|" + report)
                .write("copy.txt", "copy|Ten ships|Gazette|2022-03-02|" + report + " More follows.");
        sync();
        assertThat(index.duplicates()).containsExactly(List.of("copy", "wire"));
    }

    @Test
    void doubtsADayThatAllCopiesContradict() {
        writeCopies("2019-03-02");
        assertThat(article("odd").source().publishedDoubtful()).isTrue();
    }

    @Test
    void trustsADayThatACopyConfirms() {
        writeCopies("2019-03-02");
        assertThat(article("wire").source().publishedDoubtful()).isFalse();
    }

    @Test
    void takesNoDoubtfulDayForTheNewest() {
        writeCopies("2031-03-02");
        assertThat(index.newest()).hasValue(day("2022-03-04"));
    }

    private void writeCopies(String oddDay) {
        String report = "Ministers agreed late on Monday to send ten more ships to the northern port, officials said,"
                + " after a day of talks that had twice been close to failing over the cost.";
        folder.write("wire.txt", "wire|Ships|Agency|2022-03-02|" + report)
                .write("copy.txt", "copy|Ten ships|Gazette|2022-03-04|" + report)
                .write("odd.txt", "odd|Ships sent|Herald|" + oddDay + "|" + report);
        sync();
    }

    @Test
    void ordersEqualScoresByPassageId() {
        folder.write("y.txt", "y|||" + "|Zebra crossing.").write("x.txt", "x|||" + "|Zebra crossing.");
        sync();
        assertThat(found("zebra")).containsExactly("x#0", "y#0");
    }

    private void sync() {
        index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
    }

    private Article article(String id) {
        return index.article(id).orElseThrow();
    }

    private List<String> found(String question) {
        return found(question, Filters.NONE);
    }

    private List<String> found(String question, Filters filters) {
        return index.retrieve(new Query(question, filters, Optional.empty()), 10).stream()
                .map(hit -> hit.passage().id())
                .toList();
    }

    private List<Hit> hits(String question) {
        return index.retrieve(new Query(question, Filters.NONE, Optional.empty()), 10);
    }

    private static Filters from(String day) {
        return new Filters(Optional.of(day(day)), Optional.empty(), NO_SOURCE, NO_SOURCE);
    }

    private static Filters to(String day) {
        return new Filters(Optional.empty(), Optional.of(day(day)), NO_SOURCE, NO_SOURCE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
