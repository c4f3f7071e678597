package byline.article;

import java.util.ArrayList;
import java.util.List;

/// Cuts articles into passages, on sentence boundaries and where it can on paragraph boundaries, never across a
/// sub-headline. The same article always gives the same passages.
public final class PassageCutter {

    /// Size in words. Measured with BM25 on the 239 RealTimeQA 2022 questions that link their article (MRR@10,
    /// Hits@10):
    /// 30-60 words .519 .787, 60-100 .539 .791, 100-180 .514 .778, 120-180 .525 .795, 150-250 .546 .799, whole sections
    /// .535 .795. Whole articles make .493 .753. The sizes are within each other's noise (± .03), so what decides is
    /// that
    /// a passage is read at once and fits the embedding model's 512 tokens with its title.
    private static final int LEAST = 120;

    private static final int MOST = 180;

    private final int least;
    private final int most;

    public PassageCutter() {
        this(LEAST, MOST);
    }

    /// A size of one's own choice is for measuring only.
    ///
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
            int start = section.start();
            for (List<Sentence> sentences : portions(section.sentences())) {
                passages.add(passage(article, passages.size(), start, sentences));
                start = -1;
            }
        }
        return List.copyOf(passages);
    }

    /// Sentences in portions of at most `most` words; past `least`, the end of a paragraph ends a portion unless all
    /// that is left of the section fits in.
    private List<List<Sentence>> portions(List<Sentence> sentences) {
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

    /// @param left words of the section that are in no portion yet
    private boolean isFull(int words, int left, Sentence last, Sentence next) {
        return words + next.words() > most || (last.endsParagraph() && words >= least && words + left > most);
    }

    /// @param start where the passage begins, or -1 for where its first sentence does
    private static Passage passage(Article article, int number, int start, List<Sentence> sentences) {
        int from = start < 0 ? sentences.getFirst().span().start() : start;
        int end = sentences.getLast().span().end();
        List<Span> answering = sentences.stream()
                .filter(Sentence::mayAnswer)
                .map(Sentence::span)
                .toList();
        String text = article.text().substring(from, end);
        return new Passage(article.id() + "#" + number, article.id(), article.source(), from, end, text, answering);
    }
}
