package byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.CitedSentence.Support;
import byline.article.Passage;
import byline.article.Source;
import byline.article.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final Passage PASSAGE =
            new Passage("a#0", "a", Source.UNKNOWN, 0, 26, "The ferry sank. Two swam. ", List.of(new Span(0, 15)));
    private static final Citation FERRY = new Citation(PASSAGE, new Span(0, 15));
    private static final Citation SWIMMERS = new Citation(PASSAGE, new Span(16, 25));

    @Test
    void putsTheMarkBeforeTheFullStop() {
        assertThat(text(sentence("The ferry sank.", FERRY)).marked()).isEqualTo("The ferry sank [1].");
    }

    @Test
    void putsTheMarkAfterAClosingQuotationMark() {
        assertThat(text(sentence("\"It sank.\"", FERRY)).marked()).isEqualTo("\"It sank.\" [1]");
    }

    @Test
    void numbersCitationsInOrderOfFirstUse() {
        AnswerText text = text(sentence("Two swam.", SWIMMERS), sentence("The ferry sank.", FERRY, SWIMMERS));
        assertThat(text.marked()).isEqualTo("Two swam [1]. The ferry sank [1][2].");
    }

    @Test
    void isThePlainTextOnceItsMarksAreTakenOut() {
        AnswerText text = text(sentence("Two swam.", SWIMMERS), sentence("The ferry sank.", FERRY, SWIMMERS));
        assertThat(text.marked().replaceAll(" (\\[\\d+])+", "")).isEqualTo(text.plain());
    }

    @Test
    void keepsAnArticlesOwnBracketsFromPassingForMarks() {
        assertThat(text(sentence("It sank [7] fast.", FERRY)).plain()).isEqualTo("It sank (7) fast.");
    }

    @Test
    void placesEverySentenceInThePlainText() {
        AnswerText text = text(sentence("Two swam.", SWIMMERS), sentence("The ferry sank.", FERRY));
        assertThat(text.sentences())
                .extracting(span -> span.of(text.plain()))
                .containsExactly("Two swam.", "The ferry sank.");
    }

    private static CitedSentence sentence(String text, Citation... citations) {
        return new CitedSentence(text, List.of(citations), Support.SUPPORTED);
    }

    private static AnswerText text(CitedSentence... sentences) {
        return AnswerText.of(new Findings(Optional.empty(), List.of(sentences), List.of(), List.of()));
    }
}
