package byline.answer.extractive;

import byline.article.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps a reader's pieces of words from cutting one in two: of "21,450" no answer is "450", of "$5 million"
/// none is "5", and of "12:01 a.m." none is "12:01".
final class WholeWords {

    private static final String SCALES = "(?i:hundred|thousand|million|billion|trillion)";

    /// What a number is not itself without.
    private static final Pattern SCALE = Pattern.compile("\\s" + SCALES + "\\b|\\s(?i:percent|per\\scent)\\b"
            + "|\\s?(?i:[ap]\\.m\\.|[ap]m\\b)|(?<=\\s" + SCALES + ")-year-old\\b");

    private static final Pattern NUMBER = Pattern.compile("\\d(?:\\s" + SCALES + ")?$");

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
        return new Span(start, withScale(text, end));
    }

    private static int withScale(String text, int end) {
        Matcher scale = SCALE.matcher(text).region(end, text.length()).useTransparentBounds(true);
        boolean number = NUMBER.matcher(text.substring(0, end)).find();
        return number && scale.lookingAt() ? withScale(text, scale.end()) : end;
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

    /// A comma, point or colon between two digits.
    private static boolean isMark(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && ",.:".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
