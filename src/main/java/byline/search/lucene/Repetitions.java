package byline.search.lucene;

import byline.search.RetrievalSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Notices passages that repeat, nearly word for word, a better one of another article: one agency's text in several
/// outlets is one voice.
final class Repetitions {

    private final double overlap;
    private final List<Seen> seen = new ArrayList<>();

    Repetitions(RetrievalSettings settings) {
        this.overlap = settings.duplicateOverlap();
    }

    /// How many of the passages asked about before, of other articles, say nearly the same.
    int before(String articleId, String text) {
        int[] runs = Arrays.stream(Sketch.runs(text)).sorted().distinct().toArray();
        int before = (int) seen.stream()
                .filter(better -> !better.articleId().equals(articleId) && overlaps(better.runs(), runs))
                .count();
        seen.add(new Seen(articleId, runs));
        return before;
    }

    private boolean overlaps(int[] better, int[] runs) {
        int shorter = Math.min(better.length, runs.length);
        return shorter > 0 && common(better, runs) >= overlap * shorter;
    }

    /// How many numbers two ascending arrays share.
    private static int common(int[] one, int[] two) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length; ) {
            int order = Integer.compare(one[i], two[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /// @param runs distinct, ascending
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seen(String articleId, int[] runs) {}
}
