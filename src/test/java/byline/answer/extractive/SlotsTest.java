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
                "Who won the prize? | The owner won $5 million. | $5 million",
                "How old is the mayor of Lund? | The mayor of Lund earns 90,000 kronor a month. | 90,000 kronor a month",
                "How long did the trial last? | The trial cost 12 million euros. | 12 million euros",
                "How long is the eighth stage? | The eighth stage on Saturday is 184 kilometres long. | Saturday",
                "Which camps have a waiting list? | The camp currently has a waiting list. | currently",
                "How big is the skull? | The 100 million-year-old skull was found. | 100 million-year-old",
                "How tall is Jon Holm? | Jon Holm is 23 years old. | 23 years old",
                "How many soldiers were killed? | The general denied that 5,000 soldiers were killed. | 5,000",
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
                "When did the ferry sink? | The ferry sank overnight. | overnight",
                "When does the bridge open? | The bridge opens at Easter. | at Easter",
                "Who found the wreck? | Two hikers found the wreck. | Two hikers",
                "Who was arrested? | A 34-year-old woman was arrested. | A 34-year-old woman",
                "Who won the prize? | Erik ten Hag won the prize. | Erik ten Hag",
                "How many members left the council? | A dozen members left the council. | A dozen",
                "How many people were killed? | The blast killed 12 sailors. | 12",
                "How much did the ferry cost? | The ferry cost 1.5bn kronor. | 1.5bn kronor",
                "How old is the ferry? | The ferry is more than a decade old. | more than a decade",
                "How often does it sail? | It sails every Saturday. | every Saturday",
                "How many soldiers did the general deny were killed? | He denied that 5,000 soldiers were killed. | 5,000",
            })
    void wordsOfTheKindAskedForFit(String question, String sentence, String words) {
        assertThat(fit(question, sentence, words)).isEqualTo(1);
    }

    private static double fit(String question, String sentence, String words) {
        int start = sentence.indexOf(words);
        return Slots.fit(QuestionForm.of(question), sentence, new Span(start, start + words.length()));
    }
}
