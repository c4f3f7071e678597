package byline.evaluate.junit;

import static org.assertj.core.api.Assertions.assertThat;

import byline.evaluate.scorecard.ScoredQuestion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInfo;

/// The extension as a project uses it, on Byline's own sample.
@DisplayName("Sample questions")
class QuestionSetExtensionTest {

    @QuestionSetTest(
            value = "corpus/questions/sample.jsonl",
            only = {"fact-signed", "none-cause"})
    void holds() {}

    @QuestionSetTest(value = "corpus/questions/sample.jsonl", only = "none-cause")
    void givesTheQuestionToTheTest(ScoredQuestion question) {
        assertThat(question.outcome().answered()).isFalse();
    }

    @QuestionSetTest(value = "corpus/questions/sample.jsonl", only = "none-cause")
    void namesTheTestAfterTheQuestion(TestInfo test) {
        assertThat(test.getDisplayName()).startsWith("none-cause: ");
    }
}
