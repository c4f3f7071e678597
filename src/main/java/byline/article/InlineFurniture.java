package byline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Furniture in the middle of a paragraph. Every repetition below is bounded: article text is hostile, and a pattern
/// that backs up over it without end would hang the sync.
final class InlineFurniture {

    /// `pic.twitter.com/… — Name (@handle) February 21, 2022`: what a tweet leaves behind its words.
    private static final Pattern TWEET = Pattern.compile(
            "(?:(?:https?://t\\.co/|pic\\.twitter\\.com/)\\w{1,40}\\s{0,3}){0,4}[—–-]{1,2}\\s{0,3}[^\\n()]{1,60}"
                    + "\\(@\\w{1,30}\\)(?:\\s{1,3}\\p{Lu}\\p{L}{2,8} \\d{1,2}, \\d{4})?");

    /// `(RELATED: Another headline)`, in which sentences may end.
    private static final Pattern POINTER = Pattern.compile(
            "\\((?:RELATED|READ MORE|READ ALSO|ALSO READ|READ|SEE ALSO|MORE|WATCH):[^()]{0,300}(?:\\([^()]{0,80}\\)[^()]{0,300})?\\)",
            Pattern.CASE_INSENSITIVE);

    /// `KYIV, Ukraine (AP) — ` before the first sentence.
    private static final Pattern DATELINE = Pattern.compile(
            "\\A(?:\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, [\\p{L}. ]{2,30})? ?\\(\\p{Lu}[\\p{L} .]{1,30}\\)|\\p{Lu}{2}[\\p{Lu} .'’]{1,40}"
                    + "(?:, [\\p{L}. ]{2,30})?) ?(?:[—–-]{1,2}) ");

    private InlineFurniture() {}

    /// `paragraph` without its furniture: the stretches that are left, in order.
    static List<Span> without(String text, Span paragraph) {
        String words = paragraph.of(text);
        List<Span> furniture = new ArrayList<>();
        find(DATELINE, words, furniture);
        if (words.contains("(@")) {
            find(TWEET, words, furniture);
        }
        if (words.indexOf('(') >= 0) {
            find(POINTER, words, furniture);
        }
        return furniture.isEmpty() ? List.of(paragraph) : rest(text, paragraph, furniture);
    }

    private static void find(Pattern pattern, String words, List<Span> furniture) {
        for (Matcher match = pattern.matcher(words); match.find(); ) {
            furniture.add(new Span(match.start(), match.end()));
        }
    }

    private static List<Span> rest(String text, Span paragraph, List<Span> furniture) {
        List<Span> rest = new ArrayList<>();
        int start = paragraph.start();
        for (Span piece : furniture.stream().sorted().toList()) {
            Words.trim(text, start, paragraph.start() + piece.start()).ifPresent(rest::add);
            start = Math.max(start, paragraph.start() + piece.end());
        }
        Words.trim(text, start, paragraph.end()).ifPresent(rest::add);
        return rest;
    }
}
