package byline.search.lucene;

import byline.search.RetrievalSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        Set<Integer> runs = new HashSet<>();
        for (int run : Sketch.runs(text)) {
            runs.add(run);
        }
        int before = (int) seen.stream()
                .filter(better -> !better.articleId().equals(articleId) && overlaps(better.runs(), runs))
                .count();
        seen.add(new Seen(articleId, runs));
        return before;
    }

    private boolean overlaps(Set<Integer> better, Set<Integer> runs) {
        int shorter = Math.min(better.size(), runs.size());
        return shorter > 0 && runs.stream().filter(better::contains).count() >= overlap * shorter;
    }

    private record Seen(String articleId, Set<Integer> runs) {}
}
