package byline.answer;

import byline.article.Passage;
import byline.article.Span;
import java.util.Optional;

/// What a draft sentence claims to rest on.
///
/// @param span the words in the article's text; empty where only the passage is known and the Verifier has to find them
public record Evidence(Passage passage, Optional<Span> span) {

    public static Evidence of(Passage passage, Span span) {
        return new Evidence(passage, Optional.of(span));
    }
}
