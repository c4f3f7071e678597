package byline.article;

import byline.article.Block.Role;
import java.util.ArrayList;
import java.util.List;

/// What stands between two headings.
///
/// @param start where it begins: at its headings, or at its first sentence where these are far
/// @param sentences never empty
record Section(int start, List<Sentence> sentences) {

    /// Headings longer than this in all are a list of their own and stay outside.
    private static final int LONGEST_HEADINGS = 400;

    static List<Section> of(Article article) {
        Gatherer gatherer = new Gatherer(article.text());
        Layout.of(article).forEach(gatherer::take);
        return gatherer.sections();
    }

    private static final class Gatherer {

        private final String text;
        private final List<Section> sections = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private int headings = -1;

        Gatherer(String text) {
            this.text = text;
        }

        void take(Block block) {
            if (block.is(Role.HEADING)) {
                close();
                headings = headings < 0 ? block.span().start() : headings;
            } else if (!block.is(Role.FURNITURE)) {
                sentences.addAll(Sentence.of(text, block));
            }
        }

        List<Section> sections() {
            close();
            return List.copyOf(sections);
        }

        private void close() {
            if (!sentences.isEmpty()) {
                int first = sentences.getFirst().span().start();
                boolean near = headings >= 0 && first - headings <= LONGEST_HEADINGS;
                sections.add(new Section(near ? headings : first, List.copyOf(sentences)));
                sentences.clear();
                headings = -1;
            }
        }
    }
}
