package byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.article.Article;
import byline.evaluate.Evaluation;
import byline.evaluate.question.Gold;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.scorecard.Scorecard;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The sample articles and all questions on them, through the whole of Byline as it ships.
@TestInstance(Lifecycle.PER_CLASS)
class SampleCorpusTest {

    @TempDir
    static Path folder;

    private App app;
    private SyncReport report;
    private QuestionSet questions;
    private Scorecard scorecard;

    @BeforeAll
    void askEverything() throws InterruptedException {
        Home home = Home.find();
        SettingsLayers layers = SettingsLayers.of(
                Map.of(Setting.INDEX, folder.resolve("index").toString()), Map.of(), Optional.empty());
        app = App.open(SettingsReader.read(layers, home.articles(), new UserFolders(folder, folder)), home);
        report = Preparation.complete(app, SyncProgress.SILENT);
        questions = QuestionSet.read(home.questions());
        scorecard = Evaluation.score(questions, app.answerer(), app.index(), (done, total) -> {});
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void everyArticleIsRead() {
        assertThat(report.failed()).isEmpty();
    }

    @Test
    void everyArticleHasAVector() {
        assertThat(app.index().state().embedded()).isEqualTo(app.index().state().passages());
    }

    @Test
    void everyGoldQuoteStandsInItsArticle() {
        List<Gold> astray = questions.questions().stream()
                .flatMap(question -> question.gold().stream())
                .filter(gold -> !text(gold).contains(gold.quote().orElse("")))
                .toList();
        assertThat(astray).isEmpty();
    }

    @Test
    void oneAgencysTextInTwoOutletsIsKnown() {
        assertThat(app.index().duplicates())
                .contains(List.of("ukraine/security-council-danube.md", "ukraine/security-council-lakeside.md"));
    }

    @Test
    void everyQuoteIsVerbatim() {
        assertThat(value("quote validity")).isEqualTo(1);
    }

    @Test
    void nothingForbiddenIsSaid() {
        assertThat(value("forbidden rate")).isZero();
    }

    @Test
    void mostOfWhatCanBeAnsweredIsAnswered() {
        assertThat(value("answer rate")).isGreaterThan(0.85);
    }

    @Test
    void mostOfWhatIsAskedForIsSaid() {
        assertThat(value("nugget recall (all)")).isGreaterThan(0.65);
    }

    @Test
    void mostAnswersCiteTheRightArticle() {
        assertThat(value("citation precision (document)")).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/byline/sample-figures.txt", delimiter = '|')
    void keepsEveryMeasureWhereItWas(String measure, double pinned) {
        assertThat(value(measure)).isCloseTo(pinned, within(0.04));
    }

    private String text(Gold gold) {
        return app.index().article(gold.articleId()).map(Article::text).orElse("");
    }

    private double value(String measure) {
        return scorecard.figure(measure).orElseThrow().value();
    }
}
