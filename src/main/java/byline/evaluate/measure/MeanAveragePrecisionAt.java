package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Mean average precision of the first `k` articles: the precision at the rank of each relevant one, summed and
/// divided by how many are relevant at all. Computed as trec_eval's `map_cut`.
///
/// Buckley and Voorhees, "Evaluating evaluation measure stability", SIGIR 2000.
public record MeanAveragePrecisionAt(int k) implements Measure {

    @Override
    public String name() {
        return "MAP@" + k;
    }

    @Override
    public String definition() {
        return "Mean of the precision at each relevant article among the first " + k + ", over all relevant ones";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return Relevance.judged(outcome).map(grades -> Contribution.of(score(outcome.ranking(), grades.keySet())));
    }

    private double score(List<String> ranking, Set<String> relevant) {
        List<Integer> ranks = Relevance.ranks(ranking, relevant, k);
        double sum = 0;
        for (int i = 0; i < ranks.size(); i++) {
            sum += (i + 1.0) / ranks.get(i);
        }
        return sum / relevant.size();
    }
}
