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
                "growth of -0.5 percent | -0.5",
                "growth of −0.5 percent | -0.5",
                "minus 5 degrees | -5",
                "rose .5% | 0.5",
                "$.5 million | 500000",
                "won 3-1 | 3",
                "a million people | 1000000",
                "a dozen boats | 12",
                "half a million people | 500000",
                "half a dozen boats | 6",
                "two and a half million | 2500000",
                "a million and a half | 1500000",
                "one hundred and fifty people | 150",
                "two hundred thousand homes | 200000",
                "one hundred and fifty thousand homes | 150000",
                "two million three hundred thousand | 2300000",
                "between one hundred and two hundred | 100",
                "between two thousand and three thousand | 2000",
                "two-thirds of voters | 0.6666666666666667",
                "A third of voters | 0.3333333333333333",
                "three quarters of voters | 0.75",
                "half of the voters | 0.5",
                "fell by a fifth. | 0.2",
                "a quarter of a million | 250000",
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
    void tellsCurrenciesApart() {
        assertThat(Numbers.of("$5 or £5 or US$5 or A$5"))
                .extracting(Numbers.Quantity::currency)
                .containsExactly("$", "£", "$", "A$");
    }

    @Test
    void takesADashBetweenNumbersForNoSign() {
        assertThat(Numbers.of("3-1, 10–15 and COVID-19"))
                .extracting(quantity -> quantity.value().intValueExact())
                .containsExactly(3, 1, 10, 15, 19);
    }

    @Test
    void readsAnOrdinalAsNoFraction() {
        assertThat(Numbers.of("a third goal and a quarter final")).isEmpty();
    }

    @Test
    void takesNoNumberOutOfAWord() {
        assertThat(Numbers.of("someone often attended the B52 show")).isEmpty();
    }
}
