package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A crowd of 21,450 came. | 450 | 21,450",
                "It costs 8.4 million. | 8 | 8.4 million",
                "It costs $8.4 million. | 8.4 million | $8.4 million",
                "It rose by 12% in May. | 12 | 12%",
                "It rose by 12 percent. | 12 | 12 percent",
                "It sank at 12:01 a.m. on Friday. | 12 | 12:01 a.m.",
                "It sank at 6pm on Friday. | 6 | 6pm",
                "It cost 5 million. | 5 | 5 million",
                "A 29-year-old man came. | 29 | 29",
                "The 100 million-year-old skull was found. | 100 | 100 million-year-old",
                "In 2019, 30 came. | 2019 | 2019",
                "The museum opened. | use | museum",
                "Anna Berg came. | Anna Berg | Anna Berg",
            })
    void cutsNoWordInTwo(String text, String found, String whole) {
        int start = text.indexOf(found);
        assertThat(WholeWords.around(text, new Span(start, start + found.length()))
                        .of(text))
                .isEqualTo(whole);
    }
}
