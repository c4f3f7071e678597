package byline.article;

import java.util.Optional;

/// What the shape of a line says, for every class that looks at lines.
final class Words {

    private static final String CLOSERS = "\"”’'»)]}";

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

    /// The last run of letters, as written; empty where the span ends in something else.
    static String last(String text, Span span) {
        int start = span.end();
        while (start > span.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, span.end());
    }

    /// Whether a line begins with a bullet or a number and a space.
    static boolean isListItem(String text, Span line) {
        int i = line.start();
        while (i < line.end() && i < line.start() + 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean numbered = i > line.start() && i < line.end() && (text.charAt(i) == '.' || text.charAt(i) == ')');
        boolean bullet = i == line.start() && "-–—*•·▪●‣".indexOf(text.charAt(i)) >= 0;
        return (numbered || bullet) && i + 1 < line.end() && text.charAt(i + 1) == ' ';
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
