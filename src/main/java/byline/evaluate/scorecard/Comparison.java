package byline.evaluate.scorecard;

import byline.evaluate.measure.Contribution;
import byline.evaluate.measure.Measure;
import byline.evaluate.measure.Measure.Better;
import byline.evaluate.measure.Measure.Unit;
import byline.evaluate.scorecard.Baseline.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What changed since an earlier run, over the questions both runs asked.
///
/// @param differences one for each measure that bears on a common question
/// @param won ids of questions that pass now and did not
/// @param lost ids of questions that passed and do not now
/// @param added ids of questions only this run asked
/// @param removed ids of questions only the earlier run asked
public record Comparison(
        List<Difference> differences, List<String> won, List<String> lost, List<String> added, List<String> removed) {

    /// A p-value below this is a difference that chance hardly explains.
    public static final double SIGNIFICANT = 0.05;

    /// What a question adds to a measure that it bears on in the other run only.
    private static final Contribution NOTHING = new Contribution(0, 0);

    public Comparison {
        differences = List.copyOf(differences);
        won = List.copyOf(won);
        lost = List.copyOf(lost);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    public static Comparison of(Baseline before, Scorecard after) {
        Map<String, Entry> earlier = before.questions();
        List<ScoredQuestion> common = after.questions().stream()
                .filter(question -> earlier.containsKey(question.id()))
                .toList();
        List<String> now = after.questions().stream().map(ScoredQuestion::id).toList();
        return new Comparison(
                differences(earlier, common, after),
                changed(earlier, common, true),
                changed(earlier, common, false),
                now.stream().filter(id -> !earlier.containsKey(id)).toList(),
                earlier.keySet().stream().filter(id -> !now.contains(id)).toList());
    }

    /// The measures that are significantly worse. Latency is shown but never counts: it measures the machine too.
    public List<Difference> drops() {
        return differences.stream()
                .filter(difference -> difference.measure().unit() != Unit.MILLISECONDS)
                .filter(Difference::significantlyWorse)
                .toList();
    }

    /// A measure in both runs.
    ///
    /// @param pValue of the paired randomization test, two-sided
    public record Difference(Measure measure, double before, double after, double pValue, int questions) {

        public double change() {
            return after - before;
        }

        public boolean significant() {
            return pValue < SIGNIFICANT;
        }

        public boolean significantlyWorse() {
            return significant() && (measure.better() == Better.HIGHER ? change() < 0 : change() > 0);
        }
    }

    private static List<Difference> differences(
            Map<String, Entry> earlier, List<ScoredQuestion> common, Scorecard after) {
        return after.figures().stream()
                .map(Figure::measure)
                .flatMap(measure -> difference(measure, earlier, common).stream())
                .toList();
    }

    private static Optional<Difference> difference(
            Measure measure, Map<String, Entry> earlier, List<ScoredQuestion> common) {
        List<Pair> pairs = common.stream()
                .map(question -> pair(measure, earlier, question))
                .filter(pair -> pair.before().isPresent() || pair.after().isPresent())
                .toList();
        if (pairs.stream().allMatch(pair -> pair.before().isEmpty())) {
            return Optional.empty();
        }
        List<Contribution> before =
                pairs.stream().map(pair -> pair.before().orElse(NOTHING)).toList();
        List<Contribution> now =
                pairs.stream().map(pair -> pair.after().orElse(NOTHING)).toList();
        return Optional.of(new Difference(
                measure,
                measure.over(before),
                measure.over(now),
                RandomizationTest.pValue(measure, before, now),
                pairs.size()));
    }

    private record Pair(Optional<Contribution> before, Optional<Contribution> after) {}

    private static Pair pair(Measure measure, Map<String, Entry> earlier, ScoredQuestion question) {
        return new Pair(
                Optional.ofNullable(earlier.get(question.id()))
                        .flatMap(entry ->
                                Optional.ofNullable(entry.contributions().get(measure.name()))),
                Optional.ofNullable(question.contributions().get(measure.name())));
    }

    private static List<String> changed(Map<String, Entry> earlier, List<ScoredQuestion> common, boolean toPassed) {
        return common.stream()
                .filter(question -> question.verdict().passed() == toPassed)
                .map(ScoredQuestion::id)
                .filter(id ->
                        Optional.ofNullable(earlier.get(id)).map(Entry::passed).orElse(toPassed) != toPassed)
                .toList();
    }
}
