package byline.article;

import byline.article.Block.Role;
import java.util.ArrayList;
import java.util.List;

/// Cuts articles into passages, on sentence boundaries and where it can on paragraph boundaries, never across a
/// sub-headline. The same article always gives the same passages.
public final class PassageCutter {

    /// Passages of a size of their own choice are for measuring only.
    private final int least;

    private final int most;

    public PassageCutter() {
        this(100, 180);
    }

    /// @param least words a passage has before a paragraph's end may end it
    /// @param most words a passage has at most, unless one sentence has more
    PassageCutter(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /// The passages in order. They do not overlap, and every sentence that may answer is in one of them; furniture
    /// between two passages is in none. Empty only for an article that is nothing but furniture.
    public List<Passage> cut(Article article) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : Section.of(article)) {
            for (List<Sentence> sentences : portion(section.sentences())) {
                boolean first = sentences.getFirst().equals(section.sentences().getFirst());
                int start =
                        first ? section.start() : sentences.getFirst().span().start();
                passages.add(passage(article, passages.size(), start, sentences));
            }
        }
        return List.copyOf(passages);
    }

    /// Sentences in portions of `least` to `most` words, as even as the ends of paragraphs let them be.
    private List<List<Sentence>> portion(List<Sentence> sentences) {
        List<List<Sentence>> portions = new ArrayList<>();
        List<Sentence> portion = new ArrayList<>();
        int words = 0;
        int left = sentences.stream().mapToInt(Sentence::words).sum();
        for (Sentence sentence : sentences) {
            if (!portion.isEmpty() && isFull(words, left, portion.getLast(), sentence)) {
                portions.add(List.copyOf(portion));
                portion.clear();
                words = 0;
            }
            portion.add(sentence);
            words += sentence.words();
            left -= sentence.words();
        }
        portions.add(List.copyOf(portion));
        return portions;
    }

    /// @param left words of the section that are not in a portion yet
    private boolean isFull(int words, int left, Sentence last, Sentence next) {
        if (words + next.words() > most) {
            return true;
        }
        return last.endsParagraph() && words >= least && words + left > most;
    }

    private static Passage passage(Article article, int number, int start, List<Sentence> sentences) {
        int end = sentences.getLast().span().end();
        List<Span> spans = sentences.stream().map(Sentence::span).toList();
        String id = article.id() + "#" + number;
        return new Passage(
                id, article.id(), article.source(), start, end, article.text().substring(start, end), spans);
    }

    /// A sentence that may answer.
    private record Sentence(Span span, int words, boolean endsParagraph) {}

    /// What stands between two headings, the first of them included.
    private record Section(int start, List<Sentence> sentences) {

        static List<Section> of(Article article) {
            List<Section> sections = new ArrayList<>();
            List<Sentence> sentences = new ArrayList<>();
            int start = -1;
            for (Block block : Layout.of(article)) {
                if (block.is(Role.HEADING) && !sentences.isEmpty()) {
                    sections.add(new Section(start, List.copyOf(sentences)));
                    sentences.clear();
                    start = -1;
                }
                if (!block.is(Role.FURNITURE) && start < 0) {
                    start = block.span().start();
                }
                if (block.is(Role.BODY)) {
                    sentences.addAll(sentences(article.text(), block.span()));
                }
            }
            if (!sentences.isEmpty()) {
                sections.add(new Section(start, List.copyOf(sentences)));
            }
            return sections;
        }

        private static List<Sentence> sentences(String text, Span paragraph) {
            return Sentences.within(text, paragraph).stream()
                    .map(span -> new Sentence(span, Words.count(text, span), span.end() == paragraph.end()))
                    .toList();
        }
    }
}
