package byline.article;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the shape of a line says, for every class that looks at lines.
final class Words {

    private static final String CLOSERS = "\"”’'»)]}";

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] ");

    private static final Pattern BULLETED = Pattern.compile("[-–—*•·▪●‣◦] ");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /// How many runs of characters other than white space.
    static int count(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    /// Whether the last character, quotation marks and brackets aside, ends a sentence or announces more.
    static boolean endSentence(String text, Span span) {
        int last = span.end() - 1;
        while (last > span.start() && (closes(text.charAt(last)) || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return ".!?…:;".indexOf(text.charAt(last)) >= 0;
    }

    /// The runs of letters and digits.
    static Stream<String> split(String words) {
        return NOT_WORD.splitAsStream(words).filter(word -> !word.isEmpty());
    }

    /// The last run of letters, as written; empty where the span ends in something else.
    static String last(String text, Span span) {
        int start = span.end();
        while (start > span.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, span.end());
    }

    /// Whether a line begins with a bullet, or a number and a full stop or bracket.
    static boolean isListItem(String text, Span line) {
        return isBulleted(text, line)
                || NUMBERED.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    /// Whether a line begins with a bullet.
    static boolean isBulleted(String text, Span line) {
        return BULLETED.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    /// `[start, end)` without the white space at its ends; empty where there is nothing else.
    static Optional<Span> trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /// Whether `c` closes a quotation or a bracket.
    static boolean closes(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }
}
