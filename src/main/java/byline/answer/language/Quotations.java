package byline.answer.language;

import byline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words between double quotation marks, straight or curly.
public final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]{2,600})[\"”]");

    /// A straight mark; behind a digit it may be one of inches.
    public static final Pattern STRAIGHT = Pattern.compile("(?<!\\p{Nd})\"");

    private static final Pattern CLOSES = Pattern.compile("[\\p{L},.!?…]\"(?:\\s|$)");

    private Quotations() {}

    /// The inside of every quotation, without its marks; also of one that began before the text.
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        int begun = endOfBegun(text);
        if (begun > 0) {
            spans.add(new Span(0, begun));
            matcher.region(begun + 1, text.length());
        }
        while (matcher.find()) {
            spans.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return spans;
    }

    /// Where a quotation in straight marks ends that was open before the text began, or 0: of an odd number of marks
    /// the
    /// first closes one.
    private static int endOfBegun(String text) {
        List<Integer> marks =
                STRAIGHT.matcher(text).results().map(MatchResult::start).toList();
        int first = marks.size() % 2 == 1 ? marks.getFirst() : 0;
        boolean closes = first > 1 && CLOSES.matcher(text.substring(first - 1)).lookingAt();
        return closes ? first : 0;
    }
}
