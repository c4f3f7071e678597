package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many members left the council? | Some 41% of members left the council. | 41%",
                "How many members left the council? | Members left the council on 3 May 2019. | 3 May 2019",
                "How much did the ferry cost? | The ferry carried 450 people. | 450",
                "When did the ferry sink? | The ferry sank off Lund. | Lund",
                "Who won the prize? | A ticket in Lund won the prize. | Lund",
            })
    void wordsOfAnotherKindFitBadly(String question, String sentence, String words) {
        assertThat(fit(question, sentence, words)).isEqualTo(Slots.MISFIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many members left the council? | Twelve members left the council. | Twelve",
                "How many members left the council? | Dozens of members left the council. | Dozens",
                "How many percent of members left? | Some 41 percent of members left. | 41 percent",
                "How much did the ferry cost? | The ferry cost $5 million. | $5 million",
                "When did the ferry sink? | The ferry sank on Tuesday night. | night",
                "When did the ferry sink? | After the storm the ferry sank. | After the storm",
            })
    void wordsOfTheKindAskedForFit(String question, String sentence, String words) {
        assertThat(fit(question, sentence, words)).isEqualTo(1);
    }

    private static double fit(String question, String sentence, String words) {
        int start = sentence.indexOf(words);
        return Slots.fit(QuestionForm.of(question), sentence, new Span(start, start + words.length()));
    }
}
