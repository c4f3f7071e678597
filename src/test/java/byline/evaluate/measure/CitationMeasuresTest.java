package byline.evaluate.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.article.Span;
import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.measure.Outcome.Place;
import byline.evaluate.question.JudgedQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationMeasuresTest {

    private static final JudgedQuestion QUESTION = Outcomes.question("q", List.of(), List.of(), "a", "b");
    private static final List<Place> GOLD = List.of(place("a", 100, 200), place("b", 0, 50));

    @Test
    void sharesTheCitedArticles() {
        assertThat(score(new CitationPrecision(CitationLevel.DOCUMENT), cited("a", 100, 200), cited("x", 0, 10)))
                .isEqualTo(0.5);
    }

    @Test
    void sharesTheGoldArticles() {
        assertThat(score(new CitationRecall(CitationLevel.DOCUMENT), cited("a", 100, 200), cited("a", 0, 10)))
                .isEqualTo(0.5);
    }

    @Test
    void takesAPassageThatHoldsTheGoldWords() {
        assertThat(score(new CitationF1(CitationLevel.PASSAGE), cited("a", 250, 260)))
                .isEqualTo(0);
    }

    @Test
    void sharesTheCitedCharacters() {
        assertThat(score(new CitationPrecision(CitationLevel.SPAN), cited("a", 150, 250)))
                .isEqualTo(0.5);
    }

    @Test
    void sharesTheGoldCharacters() {
        assertThat(score(new CitationRecall(CitationLevel.SPAN), cited("a", 150, 250)))
                .isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void countsCharactersCitedTwiceOnce() {
        assertThat(score(new CitationPrecision(CitationLevel.SPAN), cited("a", 100, 200), cited("a", 150, 200)))
                .isEqualTo(1);
    }

    @Test
    void scoresZeroWhereNothingIsCited() {
        assertThat(score(new CitationF1(CitationLevel.SPAN))).isZero();
    }

    @Test
    void weighsValidityByCitation() {
        Cited wrong = new Cited("a", "a#0", new Span(0, 9), new Span(0, 9), "not there", false);
        Outcome outcome = Outcomes.answered(QUESTION, "", "So it was.", GOLD, cited("a", 1, 2), wrong);
        assertThat(new QuoteValidity().of(outcome)).contains(new Contribution(1, 2));
    }

    private static double score(Measure measure, Cited... citations) {
        return measure.of(Outcomes.answered(QUESTION, "", "So it was.", GOLD, citations))
                .orElseThrow()
                .amount();
    }

    private static Cited cited(String article, int start, int end) {
        return Outcomes.cited(article, start, end);
    }

    private static Place place(String article, int start, int end) {
        return new Place(article, new Span(start, end));
    }
}
