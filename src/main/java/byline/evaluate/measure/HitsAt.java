package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Share of questions with at least one relevant article among the first `k`; trec_eval's `success`.
public record HitsAt(int k) implements Measure {

    @Override
    public String name() {
        return "Hits@" + k;
    }

    @Override
    public String definition() {
        return "Share of questions with a relevant article among the first " + k;
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return Relevance.judged(outcome).map(grades -> Contribution.of(score(outcome.ranking(), grades.keySet())));
    }

    private double score(List<String> ranking, Set<String> relevant) {
        List<Integer> ranks = Relevance.ranks(ranking, relevant, k);
        return ranks.isEmpty() ? 0 : 1;
    }
}
