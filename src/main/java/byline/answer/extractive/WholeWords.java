package byline.answer.extractive;

import byline.article.Span;

/// Keeps a reader's pieces of words from cutting one in two: of "21,450" no answer is "450", and of "$5" none is "5".
final class WholeWords {

    private WholeWords() {}

    /// The span with what is left of the words and numbers at its ends.
    static Span around(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (cuts(text, start)) {
            start--;
        }
        while (cuts(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /// Whether a word or a number stands on both sides of a place.
    private static boolean cuts(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        boolean letters = Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
        return letters || isMark(text, at - 1) || isMark(text, at) || isUnit(text, at);
    }

    /// Whether a place is between a number and its currency or percent sign.
    private static boolean isUnit(String text, int at) {
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return (Character.isDigit(right) && Character.getType(left) == Character.CURRENCY_SYMBOL)
                || (Character.isDigit(left) && right == '%');
    }

    /// A comma or point between two digits.
    private static boolean isMark(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && (text.charAt(at) == ',' || text.charAt(at) == '.')
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
