package byline.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.Bits;

/// Finds passages by meaning: an exact scan over all vectors.
final class DenseSearch {

    private final TextView text;

    DenseSearch(TextView text) {
        this.text = text;
    }

    /// The passages nearest to the question, nearest first; equal ones in order of their ids.
    ///
    /// @param scores of every passage, NaN where there is none
    /// @param allowed which passages may be found
    List<Candidate> nearest(float[] scores, Bits allowed, int limit) throws IOException {
        float least = least(scores, allowed, limit);
        List<Candidate> found = new ArrayList<>();
        for (int document = 0; document < scores.length; document++) {
            if (scores[document] >= least && allowed.get(document)) {
                found.add(new Candidate(document, scores[document]));
            }
        }
        return text.bestFirst(found, limit);
    }

    /// The score of the `limit`-th best; NaN, which nothing reaches, where there is no candidate at all.
    private static float least(float[] scores, Bits allowed, int limit) {
        PriorityQueue<Float> best = new PriorityQueue<>(limit, Comparator.naturalOrder());
        for (int document = 0; document < scores.length; document++) {
            float score = scores[document];
            if (Float.isNaN(score) || !allowed.get(document)) {
                continue;
            }
            if (best.size() < limit) {
                best.add(score);
            } else if (score > best.element()) {
                best.remove();
                best.add(score);
            }
        }
        return best.isEmpty() ? Float.NaN : best.element();
    }
}
