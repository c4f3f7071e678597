package byline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"Erdogan, Erdoğan", "O'Brien, O’Brien", "Pique, Piqué", "Malmo, Malmö"})
    void writesAWordOneWayHoweverItIsTyped(String typed, String printed) {
        assertThat(Words.stems(typed)).isEqualTo(Words.stems(printed));
    }
}
