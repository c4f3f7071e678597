package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.search.Words;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    @Test
    void takesTheFirstWordOfANameAloneForNoneOfIt() {
        assertThat(names("Who won the Coast Cup final?", "Berg's victory pleased shops along the coast."))
                .isZero();
    }

    @Test
    void takesTheLastWordOfANameForIt() {
        assertThat(names("Who won the Coast Cup final?", "Berg's team took the cup."))
                .isEqualTo(1);
    }

    private static double names(String question, String text) {
        QuestionForm form = QuestionForm.of(question);
        return new Relevance(form).names(Words.stems(text), form.names());
    }
}
