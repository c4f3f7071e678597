package byline.answer.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Article;
import byline.article.PassageCutter;
import byline.article.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge is old. Ida Holm, the mayor of Port Arden, said the bridge would close.  | What did Ida Holm say about the bridge?
            The old bridge is shut. Ida Holm condemned the old bridge on Monday.                | Who condemned the old bridge?
            The old bridge is shut. Ida Holm condemned the old bridge on Monday.                | When did Ida Holm condemn the old bridge?
            The guard said 40 people were led to safety.                                        | How many people were led to safety?
            Now Port Arden has moved about 1,500 boats to the outer quay.                       | How many boats has Port Arden moved to the outer quay?
            Now Port Arden sold 12 boats to a dealer.                                           | How many boats did Port Arden sell to a dealer?
            Later Ida Holm announced a new bridge.                                              | What did Ida Holm announce?
            The harbour master, Anna Berg, said the quay was safe.                              | Who is Anna Berg?
            """)
    void makesAQuestionOfASentence(String text, String question) {
        assertThat(questions(text)).contains(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said the bridge would close, and the bridge closed.",
                "Western leaders said the bridge would close, and the bridge closed.",
                "In the end 40 people were injured.",
                "In all 30 million people were moved to safety by trains.",
                "Holm called the bridge a disgrace, and the bridge closed.",
                "Ida Holm met Pennsylvania Gov. Ann Lee, the governor said.",
                "Ida Holm extended a hand."
            })
    void makesNoQuestionThatWouldReadBadly(String text) {
        assertThat(questions(text)).isEmpty();
    }

    @Test
    void asksWhatATitleAsks() {
        assertThat(Questions.of(new PassageCutter()
                        .cut(article("What are the Port Arden rules?", "The rules say who may moor where."))))
                .extracting(Candidate::question)
                .contains("What are the Port Arden rules?");
    }

    @Test
    void putsNoMarkupIntoAQuestion() {
        assertThat(questions("The <b>bridge</b> is old. Ida <i>Holm</i> condemned the <b>old bridge</b> on Monday."))
                .isEmpty();
    }

    private static List<String> questions(String text) {
        return Questions.of(new PassageCutter().cut(article("A day in town", text))).stream()
                .map(Candidate::question)
                .toList();
    }

    private static Article article(String title, String text) {
        return new Article(
                "a.txt",
                new Source(Optional.of(title), Optional.empty(), List.of(), Optional.empty(), false, Optional.empty()),
                text);
    }
}
