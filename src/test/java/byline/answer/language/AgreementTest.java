package byline.answer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2022, 2, 22));

    @Test
    void takesTheYearOfPublicationForAQuoteThatNamesNone() {
        assertThat(Agreement.dates("The law was passed in March 2022.", "The law was passed in March.", PUBLISHED))
                .isTrue();
    }

    @Test
    void leavesAQuoteTheYearItNames() {
        assertThat(Agreement.dates("Russia annexed Crimea in 2022.", "Russia annexed Crimea in 2014.", PUBLISHED))
                .isFalse();
    }

    @Test
    void leavesAMonthTheYearItsQuoteNames() {
        assertThat(Agreement.dates("The law was passed in March 2022.", "The law was passed in March 2014.", PUBLISHED))
                .isFalse();
    }
}
