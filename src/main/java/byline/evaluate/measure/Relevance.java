package byline.evaluate.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What the measures of a ranking have in common.
final class Relevance {

    private Relevance() {}

    /// The grades of the relevant articles; empty where nobody judged the question.
    static Optional<Map<String, Integer>> judged(Outcome outcome) {
        return Optional.of(outcome.grades()).filter(grades -> !grades.isEmpty());
    }

    /// The ranks, from 1, at which relevant articles stand among the first `k`.
    static List<Integer> ranks(List<String> ranking, Set<String> relevant, int k) {
        return IntStream.range(0, Math.min(k, ranking.size()))
                .filter(i -> relevant.contains(ranking.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
