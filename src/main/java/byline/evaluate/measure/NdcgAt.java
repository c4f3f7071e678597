package byline.evaluate.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Normalised discounted cumulative gain of the first `k` articles: each gains its grade divided by log2(rank + 1), and
/// the sum is divided by that of the best possible ranking. 0 to 1.
///
/// Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 2002; computed as trec_eval's
/// `ndcg_cut`.
public record NdcgAt(int k) implements Measure {

    @Override
    public String name() {
        return "nDCG@" + k;
    }

    @Override
    public String definition() {
        return "Graded gain of the first " + k + " articles, discounted by rank, over that of the best ranking";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return Relevance.judged(outcome).map(grades -> Contribution.of(ndcg(outcome.ranking(), grades)));
    }

    private double ndcg(List<String> ranking, Map<String, Integer> grades) {
        DoubleStream ideal = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .mapToDouble(Integer::doubleValue);
        DoubleStream found = ranking.stream().limit(k).mapToDouble(id -> grades.getOrDefault(id, 0));
        return discountedSum(found) / discountedSum(ideal);
    }

    private static double discountedSum(DoubleStream gains) {
        double[] gain = gains.toArray();
        return IntStream.range(0, gain.length)
                .mapToDouble(i -> gain[i] * Math.log(2) / Math.log(i + 2.0))
                .sum();
    }
}
