package byline.evaluate.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Area under the risk-coverage curve: the questions are taken from the surest answer to the least sure, abstentions
/// last, and the share of wrong ones so far is averaged over the way; 0 is best. An abstention is wrong where the
/// question is answerable. Equally sure answers share their mean error, so their order cannot matter.
///
/// Geifman and El-Yaniv, "Selective classification for deep neural networks", NIPS 2017.
public record RiskCoverage() implements Measure {

    @Override
    public String name() {
        return "risk-coverage area";
    }

    @Override
    public String definition() {
        return "Share of wrong answers among the surest ones, averaged over how many are taken; 0 is best";
    }

    /// The amount is the error, 0 or 1; the weight is the confidence.
    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return judged(outcome)
                ? Optional.of(new Contribution(wrong(outcome) ? 1 : 0, outcome.answered() ? outcome.confidence() : 0))
                : Optional.empty();
    }

    @Override
    public double over(List<Contribution> contributions) {
        return curve(contributions).stream().mapToDouble(Point::risk).average().orElse(0);
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    /// The curve, one point a question, surest first.
    public static List<Point> curve(List<Contribution> contributions) {
        Map<Double, Double> errorAt = contributions.stream()
                .collect(Collectors.groupingBy(
                        Contribution::weight,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.averagingDouble(Contribution::amount)));
        List<Point> curve = new ArrayList<>();
        double errors = 0;
        List<Double> confidences = contributions.stream()
                .map(Contribution::weight)
                .sorted(Comparator.reverseOrder())
                .toList();
        for (double confidence : confidences) {
            errors += errorAt.getOrDefault(confidence, 0.0);
            int taken = curve.size() + 1;
            curve.add(new Point((double) taken / confidences.size(), errors / taken));
        }
        return List.copyOf(curve);
    }

    /// A point of the curve.
    ///
    /// @param coverage share of the questions taken, above 0 to 1
    /// @param risk share of them that are wrong
    public record Point(double coverage, double risk) {}

    private static boolean judged(Outcome outcome) {
        return !outcome.question().answerable()
                || !outcome.question().answers().isEmpty()
                || !outcome.question().nuggets().isEmpty();
    }

    private static boolean wrong(Outcome outcome) {
        if (!outcome.question().answerable()) {
            return outcome.answered();
        }
        return outcome.question().answers().isEmpty()
                ? !outcome.question().nuggets().stream().allMatch(nugget -> NuggetRecall.given(outcome, nugget))
                : !ShortAnswerAccuracy.right(outcome);
    }
}
