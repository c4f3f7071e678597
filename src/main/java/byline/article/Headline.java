package byline.article;

import java.util.Optional;

/// The headline that opens a text without other metadata.
final class Headline {

    /// Longer lines without an end are torn sentences, not headlines.
    private static final int LONGEST = 40;

    private Headline() {}

    /// The first line, where it stands alone, is short and is no sentence; or is a sentence that the text repeats as a
    /// line further down, as machine-made pages do. A text of one line has no headline.
    static Optional<String> of(String text) {
        int end = text.indexOf('\n');
        if (end <= 0) {
            return Optional.empty();
        }
        Span line = new Span(0, end);
        boolean headline =
                Words.count(text, line) <= LONGEST && (!Words.endSentence(text, line) || repeated(text, line.of(text)));
        return headline ? Optional.of(line.of(text).strip()) : Optional.empty();
    }

    private static boolean repeated(String text, String line) {
        return (text + "\n").indexOf("\n" + line + "\n", line.length()) >= 0;
    }
}
