package byline.article;

import byline.article.Block.Role;
import java.util.List;

/// A sentence, or a line of a list, with what cutting needs to know of it.
///
/// @param mayAnswer whether it says something by itself
record Sentence(Span span, int words, boolean endsParagraph, boolean mayAnswer) {

    /// The sentences of a block's text without those that are furniture ("Sign up for our newsletter.").
    static List<Sentence> of(String text, Block block) {
        return Sentences.within(text, block.span()).stream()
                .filter(span -> !Shape.isFurnitureSentence(text, span, block.span()))
                .map(span -> new Sentence(
                        span,
                        Words.count(text, span),
                        span.end() == block.span().end(),
                        block.is(Role.BODY)))
                .toList();
    }
}
