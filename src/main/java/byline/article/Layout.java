package byline.article;

import byline.article.Block.Role;
import java.util.List;

/// Tells an article's own words from its headings and its furniture, by their shape and place.
final class Layout {

    /// Longer lines without an end are text.
    private static final int LONGEST_HEADING = 20;

    private Layout() {}

    /// The paragraphs of the article in order.
    static List<Block> of(Article article) {
        List<Block> blocks = Paragraphs.of(article.text()).stream()
                .map(span -> new Block(span, role(article, span)))
                .toList();
        return blocks.stream().anyMatch(block -> block.is(Role.BODY)) ? blocks : allBody(blocks);
    }

    private static Role role(Article article, Span span) {
        String text = article.text();
        boolean title = article.source().title().filter(span.of(text)::equals).isPresent();
        boolean shapedSo = !Words.endSentence(text, span) && Words.count(text, span) <= LONGEST_HEADING;
        return title || (shapedSo && !Words.isListItem(text, span)) ? Role.HEADING : Role.BODY;
    }

    /// A text without any sentence (a note, a table) still says something.
    private static List<Block> allBody(List<Block> blocks) {
        return blocks.stream().map(block -> new Block(block.span(), Role.BODY)).toList();
    }
}
