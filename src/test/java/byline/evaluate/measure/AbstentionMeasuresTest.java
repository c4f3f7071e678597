package byline.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.evaluate.measure.Latency.Until;
import byline.evaluate.question.JudgedQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbstentionMeasuresTest {

    private static final JudgedQuestion FACT = Outcomes.question("q", List.of("Stoltenberg"), List.of());
    private static final Outcome RIGHT = Outcomes.answered(FACT, "Stoltenberg", "It was Stoltenberg.");
    private static final Outcome MISSED = Outcomes.abstained(FACT);
    private static final Outcome SILENT = Outcomes.abstained(Outcomes.unanswerable("u"));
    private static final Outcome FALSE = Outcomes.answered(Outcomes.unanswerable("u"), "Biden", "It was Biden.");

    @Test
    void sharesAnsweredQuestionsOfTheAnswerable() {
        assertThat(over(new AnswerRate(), RIGHT, MISSED, SILENT, FALSE)).isEqualTo(0.5);
    }

    @Test
    void sharesAnsweredQuestionsOfTheUnanswerable() {
        assertThat(over(new FalseAnswerRate(), RIGHT, SILENT, SILENT, FALSE)).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void sharesRightAbstentions() {
        assertThat(over(new AbstentionPrecision(), MISSED, SILENT, SILENT, FALSE))
                .isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void balancesAbstentionPrecisionAndRecall() {
        assertThat(over(new AbstentionF1(), MISSED, SILENT, SILENT, FALSE)).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void hasNoAbstentionF1WhereNothingWasOrShouldBeAbstainedFrom() {
        assertThat(new AbstentionF1().of(RIGHT)).isEmpty();
    }

    @Test
    void countsAWrongAbstentionAmongAnswers() {
        assertThat(over(new AbstentionF1(), RIGHT, MISSED)).isZero();
    }

    @Test
    void scoresAlwaysAnsweringLowOnBothSides() {
        assertThat(over(new AnswerabilityF1(), RIGHT, FALSE)).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void risksNothingWhereAllIsRight() {
        assertThat(over(new RiskCoverage(), RIGHT, SILENT)).isZero();
    }

    @Test
    void sharesErrorsAmongEquallySureAnswers() {
        assertThat(over(new RiskCoverage(), RIGHT, FALSE)).isEqualTo(over(new RiskCoverage(), FALSE, RIGHT));
    }

    @Test
    void takesTheNearestRankAsPercentile() {
        assertThat(over(new Latency(Until.TOTAL, 95), RIGHT, RIGHT, MISSED, MISSED))
                .isEqualTo(100);
    }

    @Test
    void takesTheLowerMiddleAsMedian() {
        assertThat(over(new Latency(Until.TOTAL, 50), RIGHT, RIGHT, MISSED, MISSED))
                .isEqualTo(50);
    }

    private static double over(Measure measure, Outcome... outcomes) {
        return measure.over(
                Stream.of(outcomes).map(measure::of).flatMap(Optional::stream).toList());
    }
}
