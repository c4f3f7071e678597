package byline.web.wire;

import byline.answer.Citation;
import byline.article.Passage;
import byline.article.Source;
import java.time.LocalDate;
import java.util.Optional;

/// Words of an article, verbatim.
///
/// @param n its number in `answer`, from 1
/// @param startChar where the quote begins in the article's text, in UTF-16 code units
/// @param endChar where it ends, exclusive
/// @param quoteSha256 lower-case hex SHA-256 of the quote's UTF-8 bytes
public record CitationBody(
        int n,
        String docId,
        String passageId,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url,
        Optional<LocalDate> published,
        String quote,
        int startChar,
        int endChar,
        String quoteSha256) {

    public static CitationBody of(int number, Citation citation) {
        Passage passage = citation.passage();
        Source source = passage.source();
        return new CitationBody(
                number,
                passage.articleId(),
                passage.id(),
                source.title(),
                source.publisher(),
                source.url(),
                source.published(),
                citation.quote(),
                citation.span().start(),
                citation.span().end(),
                citation.quoteSha256());
    }
}
