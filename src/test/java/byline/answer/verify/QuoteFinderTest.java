package byline.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.extractive.LexicalReader;
import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Source;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    private static final Passage PASSAGE = new PassageCutter()
            .cut(new Article(
                    "a",
                    Source.UNKNOWN,
                    "The first storm of the autumn hit the coast on Monday, and trains ran slowly. Emil Sand, the chief"
                            + " forecaster, defended the red warning. He said the track became certain only that"
                            + " afternoon. Ferries from Westhaven were cancelled until Wednesday morning."))
            .getFirst();

    private final QuoteFinder finder = new QuoteFinder(new SupportJudge(new LexicalReader()));

    @Test
    void quotesTheOneSentenceThatCarriesTheClaim() {
        assertThat(quote("Ferries from Westhaven were cancelled until Wednesday."))
                .isEqualTo("Ferries from Westhaven were cancelled until Wednesday morning.");
    }

    @Test
    void quotesTheSentenceBeforeWhereItNamesWhoHeIs() {
        assertThat(quote("Emil Sand said the track became certain only that afternoon."))
                .startsWith("Emil Sand, the chief forecaster,")
                .endsWith("only that afternoon.");
    }

    @Test
    void quotesTwoSentencesWhereBothAreNeeded() {
        assertThat(quote("He said the track became certain only that afternoon, and ferries from Westhaven were"
                        + " cancelled until Wednesday morning."))
                .startsWith("He said")
                .endsWith("Wednesday morning.");
    }

    @Test
    void findsNothingForAnotherSpeaker() {
        assertThat(finder.find("Westhaven said the track became certain only that afternoon.", PASSAGE))
                .isEmpty();
    }

    private String quote(String sentence) {
        return finder.find(sentence, PASSAGE).orElseThrow().citation().quote();
    }
}
