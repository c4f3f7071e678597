package byline.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.Outcomes;
import byline.evaluate.question.JudgedQuestion;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final JudgedQuestion QUESTION =
            Outcomes.question("q", List.of("Stoltenberg"), List.of(List.of("Monday", "21 February")), "nato.md");

    @Test
    void passesARightAndCitedAnswer() {
        assertThat(failures(Outcomes.answered(
                        QUESTION, "Stoltenberg", "He did on Monday.", Outcomes.cited("nato.md", 1, 5))))
                .isEmpty();
    }

    @Test
    void saysWhichFactIsMissing() {
        assertThat(failures(Outcomes.answered(QUESTION, "Stoltenberg", "He did.", Outcomes.cited("nato.md", 1, 5))))
                .containsExactly("missing: any of [Monday, 21 February]");
    }

    @Test
    void saysWhatWasAnsweredInstead() {
        assertThat(failures(Outcomes.answered(QUESTION, "Biden", "He did on Monday.", Outcomes.cited("nato.md", 1, 5))))
                .containsExactly("no right answer: wanted any of [Stoltenberg] but the short answer is \"Biden\"");
    }

    @Test
    void saysWhatWasCitedInstead() {
        assertThat(failures(
                        Outcomes.answered(QUESTION, "Stoltenberg", "He did on Monday.", Outcomes.cited("un.md", 1, 5))))
                .containsExactly("cites none of [nato.md] but [un.md]");
    }

    @Test
    void failsAnAbstentionFromAnAnswerableQuestion() {
        assertThat(failures(Outcomes.abstained(QUESTION)))
                .containsExactly("abstained (weak_match) though the articles answer");
    }

    @Test
    void passesAnAbstentionFromAnUnanswerableQuestion() {
        assertThat(failures(Outcomes.abstained(Outcomes.unanswerable("u")))).isEmpty();
    }

    @Test
    void failsAnAnswerToAnUnanswerableQuestion() {
        assertThat(failures(Outcomes.answered(Outcomes.unanswerable("u"), "", "Somebody sang.")))
                .containsExactly("answered though the articles do not answer");
    }

    @Test
    void failsAQuestionThatCouldNotBeAsked() {
        assertThat(failures(Outcome.failed(Outcomes.unanswerable("u"), List.of(), "disk gone", Duration.ZERO)))
                .containsExactly("asking failed: disk gone");
    }

    private static List<String> failures(Outcome outcome) {
        return Verdict.of(outcome).failures();
    }
}
