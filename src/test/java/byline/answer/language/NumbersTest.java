package byline.answer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 150,000 troops | 150000",
                "two dozen boats | 24",
                "$3.5 billion in aid | 3500000000",
                "twenty-one people | 21",
                "three hundred thousand homes | 300000",
                "12.5% of voters | 12.5",
                "€40m a year | 40000000",
                "$1.9tn in aid | 1900000000000",
                "£3 bn of debt | 3000000000",
                "5 m of rope | 5",
            })
    void readsTheValue(String text, BigDecimal value) {
        assertThat(Numbers.of(text).getFirst().value()).isEqualByComparingTo(value);
    }

    @Test
    void tellsMoneyFromCounts() {
        assertThat(Numbers.of("$20 for 20 people"))
                .extracting(Numbers.Quantity::kind)
                .containsExactly(Numbers.Kind.MONEY, Numbers.Kind.COUNT);
    }

    @Test
    void takesNoNumberOutOfAWord() {
        assertThat(Numbers.of("someone often attended the B52 show")).isEmpty();
    }
}
