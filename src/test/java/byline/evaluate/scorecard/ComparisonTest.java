package byline.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.Outcomes;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.scorecard.Comparison.Difference;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Scorecard ALL_RIGHT = scorecard(40, right(i -> true));
    private static final Scorecard HALF_RIGHT = scorecard(40, right(i -> i % 2 == 0));
    private static final Scorecard ONE_WRONG = scorecard(40, right(i -> i != 7));

    @Test
    void seesASignificantDrop() {
        assertThat(compare(ALL_RIGHT, HALF_RIGHT).drops())
                .extracting(drop -> drop.measure().name())
                .contains("short-answer accuracy");
    }

    @Test
    void doesNotCallOneLostQuestionADrop() {
        assertThat(compare(ALL_RIGHT, ONE_WRONG).drops()).isEmpty();
    }

    @Test
    void doesNotCallARiseADrop() {
        assertThat(compare(HALF_RIGHT, ALL_RIGHT).drops()).isEmpty();
    }

    @Test
    void namesTheQuestionsLost() {
        assertThat(compare(ALL_RIGHT, ONE_WRONG).lost()).containsExactly("q7");
    }

    @Test
    void namesTheQuestionsWon() {
        assertThat(compare(ONE_WRONG, ALL_RIGHT).won()).containsExactly("q7");
    }

    @Test
    void namesTheQuestionsThatWereLeftOut() {
        assertThat(compare(ALL_RIGHT, scorecard(39, right(i -> true))).removed())
                .containsExactly("q39");
    }

    @Test
    void givesTheSameValueForTheSameRuns() {
        assertThat(compare(ALL_RIGHT, HALF_RIGHT)).isEqualTo(compare(ALL_RIGHT, HALF_RIGHT));
    }

    @Test
    void findsNoDifferenceBetweenARunAndItself() {
        assertThat(compare(HALF_RIGHT, HALF_RIGHT).differences())
                .extracting(Difference::pValue)
                .containsOnly(1.0);
    }

    @Test
    void putsTheFigureIntoItsInterval() {
        assertThat(HALF_RIGHT.figure("short-answer accuracy"))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isBetween(figure.low(), figure.high()));
    }

    @Test
    void narrowsNothingWhereAllQuestionsAgree() {
        assertThat(ALL_RIGHT.figure("short-answer accuracy"))
                .hasValueSatisfying(figure -> assertThat(figure.low()).isEqualTo(figure.high()));
    }

    private static Comparison compare(Scorecard before, Scorecard after) {
        return Comparison.of(Baseline.of(before), after);
    }

    private static Scorecard scorecard(int questions, IntFunction<Outcome> outcome) {
        return Scorecard.of(
                "set", IntStream.range(0, questions).mapToObj(outcome).toList(), Measures.ALL, List.of());
    }

    private static IntFunction<Outcome> right(IntPredicate right) {
        return i -> {
            JudgedQuestion question = Outcomes.question("q" + i, List.of("Stoltenberg"), List.of());
            return Outcomes.answered(question, right.test(i) ? "Stoltenberg" : "Biden", "He condemned it.");
        };
    }
}
