package byline.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.evaluate.question.Gold;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetrievalMeasuresTest {

    private static final List<Gold> TWO = List.of(Gold.article("a"), Gold.article("b"));

    @Test
    void gainsLessFartherDown() {
        double best = 1 + 1 / (Math.log(3) / Math.log(2));
        assertThat(score(new NdcgAt(10), TWO, "x", "a", "y", "b"))
                .isEqualTo((1 / (Math.log(3) / Math.log(2)) + 1 / (Math.log(5) / Math.log(2))) / best, within(1e-12));
    }

    @Test
    void gainsByGrade() {
        List<Gold> graded = List.of(new Gold("a", Optional.empty(), 2), Gold.article("b"));
        assertThat(score(new NdcgAt(1), graded, "b")).isEqualTo(0.5);
    }

    @Test
    void takesTheFirstRelevantRank() {
        assertThat(score(new MeanReciprocalRankAt(10), TWO, "x", "y", "b", "a")).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void dividesPrecisionByAllThatIsRelevant() {
        assertThat(score(new MeanAveragePrecisionAt(10), TWO, "a", "x", "y")).isEqualTo(0.5);
    }

    @Test
    void recallsOnlyWithinTheCutoff() {
        assertThat(score(new RecallAt(2), TWO, "a", "x", "b")).isEqualTo(0.5);
    }

    @Test
    void hitsWithOneRelevantArticle() {
        assertThat(score(new HitsAt(2), TWO, "x", "b")).isEqualTo(1);
    }

    @Test
    void scoresZeroWithoutAResult() {
        assertThat(Measures.RETRIEVAL)
                .allSatisfy(measure -> assertThat(score(measure, TWO)).isZero());
    }

    @Test
    void leavesOutQuestionsNobodyJudged() {
        assertThat(Measures.RETRIEVAL)
                .allSatisfy(measure ->
                        assertThat(measure.of(Outcomes.ranked(List.of(), "a"))).isEmpty());
    }

    private static double score(Measure measure, List<Gold> gold, String... ranking) {
        return measure.of(Outcomes.ranked(gold, ranking)).orElseThrow().amount();
    }
}
