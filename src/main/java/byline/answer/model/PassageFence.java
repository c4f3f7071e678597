package byline.answer.model;

import byline.article.Passage;
import byline.search.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Passages as numbered data between marks that their own text cannot hold. All that an article says of itself in words
/// stands between the marks too, its outlet and its headline among them.
final class PassageFence {

    static final String OPEN = "<<<";
    static final String CLOSE = ">>>";

    private PassageFence() {}

    static String of(List<Hit> hits) {
        return IntStream.range(0, hits.size())
                .mapToObj(i -> passage(i + 1, hits.get(i).passage()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String passage(int number, Passage passage) {
        String outlet = passage.source().publisher().map(PassageFence::line).orElse("unknown source");
        String day = passage.source().published().map(LocalDate::toString).orElse("undated");
        String title = passage.source().title().map(PassageFence::line).orElse("untitled");
        return "Passage [" + number + "], " + day + "\n" + OPEN + "\n" + outlet + ": " + title + "\n"
                + harmless(passage.text()) + "\n" + CLOSE;
    }

    /// Text that can neither close its fence nor pass for a citation mark.
    static String harmless(String text) {
        return text.replace(OPEN, "‹‹‹").replace(CLOSE, "›››").replaceAll("\\[(\\d+)]", "($1)");
    }

    private static String line(String text) {
        return harmless(text).replaceAll("\\s+", " ");
    }
}
