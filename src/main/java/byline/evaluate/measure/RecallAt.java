package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Share of a question's relevant articles that stand among the first `k`. Computed as trec_eval's `recall`.
public record RecallAt(int k) implements Measure {

    @Override
    public String name() {
        return "Recall@" + k;
    }

    @Override
    public String definition() {
        return "Share of the relevant articles that stand among the first " + k;
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return Relevance.judged(outcome).map(grades -> Contribution.of(score(outcome.ranking(), grades.keySet())));
    }

    private double score(List<String> ranking, Set<String> relevant) {
        List<Integer> ranks = Relevance.ranks(ranking, relevant, k);
        return (double) ranks.size() / relevant.size();
    }
}
