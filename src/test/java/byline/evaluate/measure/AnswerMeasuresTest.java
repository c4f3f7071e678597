package byline.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.evaluate.measure.NuggetRecall.Credit;
import byline.evaluate.question.JudgedQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerMeasuresTest {

    private static final JudgedQuestion FACT =
            Outcomes.question("q", List.of("Jens Stoltenberg", "the NATO chief"), List.of());
    private static final JudgedQuestion NUGGETS =
            Outcomes.question("q", List.of(), List.of(List.of("Stoltenberg"), List.of("United Nations envoy")));

    @Test
    void matchesWithoutArticlesUnderSquad() {
        assertThat(score(new ExactMatch(Normalisation.SQUAD), FACT, "NATO chief."))
                .isEqualTo(1);
    }

    @Test
    void keepsArticlesUnderRealTimeQa() {
        assertThat(score(new ExactMatch(Normalisation.REALTIMEQA), FACT, "NATO chief."))
                .isZero();
    }

    @Test
    void takesTheRightAnswerThatFitsBest() {
        assertThat(score(new TokenF1(Normalisation.SQUAD), FACT, "Stoltenberg")).isEqualTo(2.0 / 3, within(1e-12));
    }

    @Test
    void countsARepeatedWordOnce() {
        assertThat(score(new TokenF1(Normalisation.SQUAD), FACT, "Stoltenberg Stoltenberg"))
                .isEqualTo(0.5);
    }

    @Test
    void scoresAnAbstentionZeroWhereThereIsAnAnswer() {
        assertThat(new ExactMatch(Normalisation.SQUAD).of(Outcomes.abstained(FACT)))
                .contains(Contribution.of(0));
    }

    @Test
    void scoresAnAbstentionFullWhereThereIsNone() {
        assertThat(new TokenF1(Normalisation.SQUAD).of(Outcomes.abstained(Outcomes.unanswerable("u"))))
                .contains(Contribution.of(1));
    }

    @Test
    void findsTheFactInALongerShortAnswer() {
        assertThat(score(new ShortAnswerAccuracy(), FACT, "NATO's Jens Stoltenberg"))
                .isEqualTo(1);
    }

    @Test
    void findsTheFactInTheTextWhereNoShortAnswerIsGiven() {
        assertThat(new ShortAnswerAccuracy().of(Outcomes.answered(FACT, "", "It was Jens Stoltenberg who did.")))
                .contains(Contribution.of(1));
    }

    @Test
    void countsFactsGivenWordForWord() {
        assertThat(nuggets(Credit.STRICT, "Stoltenberg condemned it; the United Nations kept silent."))
                .isEqualTo(0.5);
    }

    @Test
    void countsHalfAFactGivenInPart() {
        assertThat(nuggets(Credit.ALL, "Stoltenberg condemned it; the United Nations kept silent."))
                .isEqualTo(0.75);
    }

    @Test
    void seesThroughTypography() {
        assertThat(Normalisation.PROSE.contains(
                        "The U.S. will send “12,000” troops — NATO’s most.", "US will send 12000"))
                .isTrue();
    }

    @Test
    void keepsDecimalsApart() {
        assertThat(Normalisation.PROSE.contains("It rose by 3.5 percent.", "35 percent"))
                .isFalse();
    }

    private static double score(Measure measure, JudgedQuestion question, String fact) {
        return measure.of(Outcomes.answered(question, fact, "It was so."))
                .orElseThrow()
                .amount();
    }

    private static double nuggets(Credit credit, String text) {
        return new NuggetRecall(credit)
                .of(Outcomes.answered(NUGGETS, "", text))
                .orElseThrow()
                .amount();
    }
}
