package byline.answer.language;

import byline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words between double quotation marks, straight or curly.
public final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]{2,600})[\"”]");

    private Quotations() {}

    /// The inside of every quotation, without its marks.
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return spans;
    }
}
