package byline.answer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 21, 2022",
                "21 February",
                "Monday evening",
                "last week",
                "2014",
                "three days ago",
                "2022-02-21",
                "4 p.m.",
            })
    void findsTheDate(String date) {
        assertThat(Dates.of("It happened, they said, " + date + " there")
                        .getFirst()
                        .text())
                .isEqualTo(date);
    }

    @Test
    void findsNoDateInPlainWords() {
        assertThat(Dates.of("The council may march on with 300 members")).isEmpty();
    }
}
