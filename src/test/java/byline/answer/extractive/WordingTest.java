package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Source;
import byline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg came to Lund. She signed it. | She [Anna Berg] signed it.",
                "The Danish envoy, Anna Berg, came. She signed it. | She [Anna Berg] signed it.",
                "NATO chief Jens Stoltenberg came. He signed it. | He [Jens Stoltenberg] signed it.",
                "Anna Berg came with Jon Holm. She signed it. | She [Anna Berg] signed it.",
                "Anna Berg met Jon Holm in Lund. Anna Berg said so. She signed it. | She [Anna Berg] signed it.",
                "The Harbour Office closed. It had 40 seats. | It [Harbour Office] had 40 seats.",
            })
    void namesTheBearerOfAPronoun(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Berg met Jon Holm in Lund. She signed it. | She signed it.",
                "Biden phoned Volodymyr Zelensky on Monday. He promised tanks. | He promised tanks.",
                "Anna Berg bought a bus in Lund. It had 40 seats. | It had 40 seats.",
                "French police met Jon Holm. They began to search. | They began to search.",
            })
    void namesNobodyWhereItMayBeAnother(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Berg spoke. \"The sea was all we had. | \"The sea was all we had.\"",
                "“The sea was all we had,” Berg said. We shall build another.” | “We shall build another.”",
            })
    void closesAQuotationThatGoesOn(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Anna Berg said of the harbour:\"It is closed.\"",
                "The band ”Lund” play tonight.",
                "The 12\" record is hers.",
                "\"The 12\" plan is great,\" Berg said.",
            })
    void makesNoQuotationOfTheNarratorsWords(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void cutsNoLimitOffAStatement() {
        assertThat(shown(
                        "Mali condemned the coup, which it called a crime, but took back its words an hour later and sent an"
                                + " envoy to Lund who met the new rulers there and praised them, and their guards, and all their works"
                                + " in a speech that lasted for more than two hours in all.",
                        12))
                .contains("…");
    }

    /// The last sentence of a text as it is shown.
    private static String shown(String text) {
        return shown(text, 45);
    }

    private static String shown(String text, int mostWords) {
        Passage passage = new PassageCutter()
                .cut(new Article("article", Source.UNKNOWN, text))
                .getFirst();
        Span sentence = passage.sentences().getLast();
        Span keep = mostWords == 45 ? sentence : new Span(sentence.start(), sentence.start() + 4);
        return Wording.of(passage, sentence, keep, mostWords).text();
    }
}
