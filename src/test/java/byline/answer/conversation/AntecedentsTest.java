package byline.answer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AntecedentsTest {

    @Test
    void leavesCitationMarksOut() {
        assertThat(new Antecedents("Who won?", "It was in New [1] York [23].").place())
                .contains("New York");
    }

    @Test
    void readsEndlessWhiteSpaceOnce() {
        String answer = "It was" + " ".repeat(200_000) + "in Lund.";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Antecedents("Who won?", answer).place()))
                .contains("Lund");
    }

    @Test
    void readsEndlessQuestionMarksOnce() {
        String asked = "Who won" + "?".repeat(200_000) + " in Lund?";
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Antecedents(asked, "Ida Holm.").place()))
                .contains("Lund");
    }

    @Test
    void aPlaceHasSomeWordsAtMost() {
        Antecedents before = new Antecedents("Who won?", "It was in " + "Aa ".repeat(20_000));
        assertThat(before.place()).contains("Aa Aa Aa Aa Aa Aa");
    }

    @Test
    void aPlaceMayHaveSeveralWords() {
        assertThat(new Antecedents("Who won in New South Wales?", "Ida Holm.").place())
                .isEqualTo(Optional.of("New South Wales"));
    }
}
