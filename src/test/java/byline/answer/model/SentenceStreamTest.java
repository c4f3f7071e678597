package byline.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceStreamTest {

    @Test
    void tellsASentenceAsSoonAsItsMarkAndStopAreThere() {
        assertThat(before("Marrow won [1].")).containsExactly("Marrow won [1].");
    }

    @Test
    void waitsForMarksBehindTheStop() {
        assertThat(before("Marrow won. [1")).isEmpty();
    }

    @Test
    void keepsMarksBehindTheStopWithTheirSentence() {
        assertThat(before("Marrow won. [1] Pryce lost.")).containsExactly("Marrow won. [1]");
    }

    @Test
    void doesNotCutAtAnAbbreviation() {
        assertThat(before("The U.S. envoy met Mr. Lunn on Monday")).isEmpty();
    }

    @Test
    void dropsHalfASentenceAtTheEnd() {
        assertThat(whole("Marrow won [1]. Pryce conc")).containsExactly("Marrow won [1].");
    }

    @Test
    void keepsALastSentenceThatEndsInItsMark() {
        assertThat(whole("Germany condemned it [1]. The council voted on Monday [2]"))
                .containsExactly("Germany condemned it [1].", "The council voted on Monday [2]");
    }

    @Test
    void givesTheSameSentencesHoweverTheTextIsCut() {
        String text = "Marrow won [1]. Pryce conceded. [2][3] He blamed the charges.";
        List<String> told = new ArrayList<>();
        SentenceStream stream = new SentenceStream(told::add);
        text.chars().forEach(letter -> stream.add(String.valueOf((char) letter)));
        stream.end();
        assertThat(told).isEqualTo(whole(text));
    }

    private static List<String> before(String text) {
        List<String> told = new ArrayList<>();
        new SentenceStream(told::add).add(text);
        return told;
    }

    private static List<String> whole(String text) {
        List<String> told = new ArrayList<>();
        SentenceStream stream = new SentenceStream(told::add);
        stream.add(text);
        stream.end();
        return told;
    }
}
