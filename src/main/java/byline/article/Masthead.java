package byline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text says of itself in its first lines, for files that carry no other metadata.
final class Masthead {

    /// A byline or a date further down belongs to something else.
    private static final int LINES = 8;

    private static final Pattern BYLINE = Pattern.compile("(?m)^By (\\p{Lu}[^\\n.!?:;]{2,80})$");

    private static final Pattern PUBLISHED =
            Pattern.compile("(?mi)^(?:published|posted|date)(?: on| at)?:? ([^\\n]{6,60})$");

    private Masthead() {}

    /// An article of a text, with `known` where it knows more than the text says.
    ///
    /// @throws UnreadableException when there is no text
    static Article article(String id, Source known, String raw) {
        LeadingDate leading = LeadingDate.of(NormalText.of(raw));
        String text = leading.rest();
        if (text.isBlank()) {
            throw new UnreadableException("it holds no text; a scan must go through text recognition first");
        }
        String top = top(text);
        Source source = new Source(
                known.title().or(() -> Headline.of(text)),
                known.publisher(),
                known.authors().isEmpty() ? authors(top) : known.authors(),
                known.published().or(leading::date).or(() -> published(top)),
                false,
                known.url());
        return new Article(id, source, text);
    }

    private static String top(String text) {
        int end = 0;
        for (int line = 0; line < LINES && end >= 0; line++) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text : text.substring(0, end);
    }

    private static List<String> authors(String top) {
        Matcher byline = BYLINE.matcher(top);
        return byline.find() ? Authors.of(byline.group(1)) : List.of();
    }

    private static Optional<LocalDate> published(String top) {
        Matcher line = PUBLISHED.matcher(top);
        return line.find() ? PublicationDate.parse(line.group(1)) : Optional.empty();
    }
}
