package byline.answer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void joinsTheWordsOfOneName() {
        assertThat(names("NATO chief Jens Stoltenberg met Ursula von der Leyen."))
                .containsExactly("NATO", "Jens Stoltenberg", "Ursula von der Leyen");
    }

    @Test
    void leavesOutAFunctionWordThatOpensTheSentence() {
        assertThat(names("The union will react. But Moscow did not.")).containsExactly("Moscow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bashar al-Assad", "Côte d'Ivoire", "Theresa May", "Ahmed al-Sharaa"})
    void keepsANameWhole(String name) {
        assertThat(names("They met " + name + " in Lund.")).contains(name);
    }

    @Test
    void takesNoMonthWithADayForPartOfAName() {
        assertThat(names("They left Lund May 5 for Malmo.")).containsExactly("Lund", "Malmo");
    }

    @ParameterizedTest
    @CsvSource({"O'Brien, O’Brien", "Erdogan, Erdoğan", "Pique, Piqué"})
    void matchesANameWrittenWithOrWithoutMarks(String one, String two) {
        assertThat(Names.of("with " + one)
                        .getFirst()
                        .matches(Names.of("with " + two).getFirst()))
                .isTrue();
    }

    @Test
    void leavesOutThePossessive() {
        assertThat(names("They criticised Putin's decision.")).containsExactly("Putin");
    }

    @Test
    void keepsABodyWithItsLinks() {
        assertThat(names("an order to the Ministry of Defence of Norway on Monday"))
                .containsExactly("Ministry of Defence of Norway");
    }

    @Test
    void isNotCertainOfASingleWordThatOpensTheSentence() {
        assertThat(Names.certain("Officials met Anna Berg.").stream().map(Names.Name::text))
                .containsExactly("Anna Berg");
    }

    @Test
    void matchesASurnameWithItsFullName() {
        assertThat(name("Anna Berg").matches(name("Berg"))).isTrue();
    }

    @Test
    void matchesACountryWithItsAdjective() {
        assertThat(name("Russia").matches(name("Russian"))).isTrue();
    }

    @Test
    void doesNotMatchPeopleWhoShareAGivenName() {
        assertThat(name("Anna Berg").matches(name("Anna Holm"))).isFalse();
    }

    private static List<String> names(String text) {
        return Names.of(text).stream().map(Names.Name::text).toList();
    }

    private static Names.Name name(String text) {
        return Names.of("with " + text).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "Russia, Russian",
        "Ukraine, Ukrainians",
        "Germany, German",
        "China, Chinese",
        "Britain, British",
        "Sweden, Swedish",
        "Turkey, Turkish",
        "Europe, European",
        "Canada, Canadian",
        "Mexico, Mexican",
        "Norway, Norwegian",
        "Iraq, Iraqi",
        "Biden, Bidens"
    })
    void matchesAPlaceWithItsPeople(String place, String people) {
        assertThat(name(place).matches(name(people))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Harris, Harrison",
        "Martin, Martinez",
        "Johnson, Johnston",
        "Niger, Nigeria",
        "Austria, Australia",
        "Berg, Berger",
        "Hans, Hansen"
    })
    void tellsNamesApartThatBeginAlike(String one, String other) {
        assertThat(name(one).matches(name(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LA", "DA", "Le", "A-.-B"})
    void keepsAWordOfANameThatIsNothingElse(String name) {
        assertThat(name(name).words()).isNotEmpty().doesNotContain("");
    }

    @Test
    void takesNoEndOfTitles() {
        assertThat(name("Mr ".repeat(100_000) + "Berg").withoutTitle()).endsWith("Berg");
    }
}
