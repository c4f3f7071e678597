package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Mean reciprocal rank: one over the rank of the first relevant article, 0 where none stands among the first `k`.
///
/// Voorhees, "The TREC-8 question answering track report", 1999.
public record MeanReciprocalRankAt(int k) implements Measure {

    @Override
    public String name() {
        return "MRR@" + k;
    }

    @Override
    public String definition() {
        return "One over the rank of the first relevant article among the first " + k + ", else 0";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return Relevance.judged(outcome).map(grades -> Contribution.of(score(outcome.ranking(), grades.keySet())));
    }

    private double score(List<String> ranking, Set<String> relevant) {
        List<Integer> ranks = Relevance.ranks(ranking, relevant, k);
        return ranks.isEmpty() ? 0 : 1.0 / ranks.getFirst();
    }
}
