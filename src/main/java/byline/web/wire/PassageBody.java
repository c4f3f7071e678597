package byline.web.wire;

import byline.article.Passage;
import byline.article.Source;
import java.time.LocalDate;
import java.util.Optional;

/// A stretch of an article.
///
/// @param startChar where it begins in the article's text, in UTF-16 code units
/// @param endChar where it ends, exclusive
public record PassageBody(
        String docId,
        String passageId,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url,
        Optional<LocalDate> published,
        int startChar,
        int endChar,
        String text) {

    public static PassageBody of(Passage passage) {
        Source source = passage.source();
        return new PassageBody(
                passage.articleId(),
                passage.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.published(),
                passage.start(),
                passage.end(),
                passage.text());
    }
}
