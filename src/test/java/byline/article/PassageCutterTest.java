package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageCutterTest {

    @Test
    void keepsAShortArticleInOnePassage() {
        assertThat(cut("The bridge opened on Monday. Traffic was light.")).hasSize(1);
    }

    @Test
    void numbersPassagesWithinTheirArticle() {
        assertThat(cut(sentences(60))).extracting(Passage::id).startsWith("a.txt#0", "a.txt#1");
    }

    @Test
    void keepsPassagesBelowTheirMost() {
        assertThat(cut(sentences(200)))
                .allSatisfy(passage -> assertThat(Words.count(
                                passage.text(), new Span(0, passage.text().length())))
                        .isLessThanOrEqualTo(180));
    }

    @Test
    void endsAPassageWithAParagraphWhereItCan() {
        String paragraph = sentences(12);
        assertThat(cut(paragraph + "\n\n" + paragraph))
                .first()
                .extracting(Passage::text)
                .isEqualTo(paragraph);
    }

    @Test
    void neverCutsAcrossASubheadline() {
        assertThat(cut("The bridge opened on Monday.\n\nWhat residents say\n\nResidents were pleased."))
                .extracting(Passage::text)
                .containsExactly("The bridge opened on Monday.", "What residents say\n\nResidents were pleased.");
    }

    @Test
    void givesSentencesAsSpansOfTheArticle() {
        String text = "The bridge opened on Monday. Traffic was light.";
        assertThat(cut(text).getFirst().sentences())
                .extracting(span -> span.of(text))
                .containsExactly("The bridge opened on Monday.", "Traffic was light.");
    }

    @Test
    void letsANoteWithoutAnySentenceAnswer() {
        assertThat(cut("The mayor of Lindow is Ada Okafor").getFirst().sentences())
                .hasSize(1);
    }

    private static List<Passage> cut(String text) {
        return new PassageCutter().cut(new Article("a.txt", Source.UNKNOWN, text));
    }

    /// `count` different sentences of ten words each.
    private static String sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj("Report %d says that the old bridge opened again today."::formatted)
                .collect(Collectors.joining(" "));
    }

    @Test
    void givesEveryPassageItsSource() {
        Source source = new Source(
                Optional.of("Bridge opens"), Optional.empty(), List.of(), Optional.empty(), false, Optional.empty());
        Article article = new Article("a.txt", source, "The bridge opened.");
        assertThat(new PassageCutter().cut(article)).extracting(Passage::source).containsExactly(source);
    }
}
