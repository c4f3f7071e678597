package byline.answer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Anna Berg said the fleet would sail. | Anna Berg",
                "“The fleet will sail,” said Anna Berg. | Anna Berg",
                "Holm’s departure will be “a loss” for the fleet, said Anna Berg in the Gazette. | Anna Berg",
                "Berg, speaking in Lund, said Holm would sail. | Berg",
                "Berg praised Holm on Friday. | Berg",
                "Harbour officials in Lund say the fleet is safe. | Lund",
                "Anna Berg and Jon Holm said the fleet would sail. | Anna Berg, Jon Holm",
                "Anna Berg told Lund Radio that the fleet would sail. | Anna Berg",
                "Anna Berg was warning that the fleet would sail. | Anna Berg",
                "Anna Berg, the head of the Nordic Council, said the fleet would sail. | Anna Berg",
                "Anna Berg, Lund’s former envoy to Norway, also condemned the sailing of the fleet. | Anna Berg",
                "Anna Berg, Alba’s captain, said the fleet would sail. | Anna Berg",
                "Anna Berg, 38, a pilot from Lund, warned of the storm. | Anna Berg",
                "Anna Berg — who led the Nordic Council — said the fleet would sail. | Anna Berg",
                "Anna Berg, a veteran of three trips to Norway, had this to say: “The fleet is safe.” | Anna Berg",
                "Anna Berg, star of the film \"Alba,\" said the fleet would sail. | Anna Berg",
                "Anna Berg Jr., a resident of Lund, told Lund Radio that the fleet would sail. | Anna Berg Jr",
                "“The fleet is safe,” Dr. Anna Berg, a lecturer at the Nordic Institute, writes in the Gazette. | Dr. Anna Berg",
                "Harbour Speaker Anna Berg, D-Ohio, said the fleet would sail. | Harbour Speaker Anna Berg",
                "Anna Berg (R-Ohio), the panel's top member, said the fleet would sail. | Anna Berg",
                "Anna Berg (R-Ohio) said the fleet would sail. | Anna Berg",
                "The mayor of Lund, Anna Berg, said the fleet would sail. | Anna Berg",
                "In Lund, which the storm spared, Anna Berg said the fleet would sail. | Anna Berg",
            })
    void namesWhoSpeaks(String sentence, String speakers) {
        assertThat(Speakers.of(sentence)).extracting(Names.Name::text).containsExactly(speakers.split(", ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg was accused of sinking the fleet.",
                "Anna Berg has been sharply criticised for the fleet.",
                "Anna Berg was told that the fleet had sailed."
            })
    void takesNobodyForASpeakerWhoIsSpokenOf(String sentence) {
        assertThat(Speakers.of(sentence)).isEmpty();
    }
}
