package byline.article;

import java.util.List;

/// A stretch of an article, on sentence boundaries, small enough to search and to read at once.
///
/// @param id the article's id, `#` and the passage's number in its article, from 0
/// @param start where the passage begins in the article's text
/// @param end where it ends, exclusive
/// @param text the article's text between the two
/// @param sentences the sentences that may answer, in order, as spans of the article's text; furniture (credits,
///     share lines, "Related articles") is left out
public record Passage(
        String id, String articleId, Source source, int start, int end, String text, List<Span> sentences) {

    public Passage {
        Span whole = new Span(start, end);
        if (text.length() != whole.length()) {
            throw new IllegalArgumentException("passage " + id + " has " + text.length() + " characters for " + whole);
        }
        for (Span sentence : sentences) {
            if (!whole.contains(sentence)) {
                throw new IllegalArgumentException("passage " + id + " does not hold its sentence " + sentence);
            }
        }
        sentences = List.copyOf(sentences);
    }

    /// The words a span of the article's text covers; the span lies inside this passage.
    public String textAt(Span span) {
        return text.substring(span.start() - start, span.end() - start);
    }

    /// The whole passage as a span of the article's text.
    public Span span() {
        return new Span(start, end);
    }
}
