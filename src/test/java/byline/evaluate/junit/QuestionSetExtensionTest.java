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
            only = {"quote-kuleba", "none-china"})
    void holds() {}

    @QuestionSetTest(value = "corpus/questions/sample.jsonl", only = "none-china")
    void givesTheQuestionToTheTest(ScoredQuestion question) {
        assertThat(question.outcome().answered()).isFalse();
    }

    @QuestionSetTest(value = "corpus/questions/sample.jsonl", only = "none-china")
    void namesTheTestAfterTheQuestion(TestInfo test) {
        assertThat(test.getDisplayName()).startsWith("none-china: ");
    }
}
