package byline.answer.suggest;

import byline.search.CorpusSummary.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Some articles from all over a corpus, the same ones for the same corpus.
final class Spread {

    private static final int MOST = 40;

    private Spread() {}

    /// Evenly over the days of publication, the newest first.
    static List<Entry> over(List<Entry> articles) {
        List<Entry> ordered = new ArrayList<>(articles);
        ordered.sort(
                Comparator.comparing((Entry entry) -> entry.source().published().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Entry::articleId));
        int steps = Math.min(MOST, ordered.size());
        List<Entry> spread = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            spread.add(ordered.get((int) ((long) i * ordered.size() / steps)));
        }
        return spread;
    }
}
