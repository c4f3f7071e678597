package byline.answer;

import byline.article.Passage;
import byline.article.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Words of an article, verbatim: the text of the span is the quote by construction.
///
/// @param span inside `passage`, as offsets of the article's text
public record Citation(Passage passage, Span span) {

    public Citation {
        if (!passage.span().contains(span)) {
            throw new IllegalArgumentException("passage " + passage.id() + " does not hold " + span);
        }
    }

    public String quote() {
        return passage.textAt(span);
    }

    /// Lower-case hex SHA-256 of the quote's UTF-8 bytes.
    public String quoteSha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(quote().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
