package byline.search.lucene;

import byline.search.RetrievalSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings two searches' scores together: each is brought to 0 to 1, and a passage gets their weighted mean (Lee 1997,
/// "Analyses of multiple evidence combination").
final class Fusion {

    private final double denseWeight;

    Fusion(RetrievalSettings settings) {
        this.denseWeight = settings.denseWeight();
    }

    /// The candidates of both searches, in no particular order, with scores between 0 and 1.
    ///
    /// @param dense best first
    /// @param denseScores of every passage; NaN for a passage without a vector, which is judged by its words alone
    List<Candidate> fuse(List<Candidate> lexical, List<Candidate> dense, float[] denseScores) {
        Map<Integer, Double> byWords = share(lexical);
        Map<Integer, Double> byMeaning = spread(dense);
        Set<Integer> documents = new LinkedHashSet<>(byWords.keySet());
        documents.addAll(byMeaning.keySet());
        List<Candidate> fused = new ArrayList<>();
        for (int document : documents) {
            double words = byWords.getOrDefault(document, 0.0);
            double meaning = Float.isNaN(denseScores[document]) ? words : byMeaning.getOrDefault(document, 0.0);
            fused.add(new Candidate(document, (float) (denseWeight * meaning + (1 - denseWeight) * words)));
        }
        return fused;
    }

    /// A share of the best score: no word in common scores zero, so that is where words begin, however far down the
    /// candidates reach (Bruch, Gai and Ingber 2023, "An Analysis of Fusion Functions for Hybrid Retrieval").
    private static Map<Integer, Double> share(List<Candidate> lexical) {
        Map<Integer, Double> share = new HashMap<>();
        lexical.forEach(found -> share.put(
                found.document(), (double) found.score() / lexical.getFirst().score()));
        return share;
    }

    /// The candidates of one search, when there is no other.
    List<Candidate> alone(List<Candidate> lexical) {
        Map<Integer, Double> byWords = spread(lexical);
        return lexical.stream()
                .map(found -> new Candidate(
                        found.document(),
                        byWords.getOrDefault(found.document(), 0.0).floatValue()))
                .toList();
    }

    /// Scores between 0 for the worst and 1 for the best; all 1 where they are equal.
    static Map<Integer, Double> spread(List<Candidate> candidates) {
        Map<Integer, Double> spread = new HashMap<>();
        if (candidates.isEmpty()) {
            return spread;
        }
        float best = candidates.getFirst().score();
        float range = best - candidates.getLast().score();
        for (Candidate candidate : candidates) {
            double below = range == 0 ? 0 : (best - candidate.score()) / range;
            spread.put(candidate.document(), 1 - below);
        }
        return spread;
    }
}
