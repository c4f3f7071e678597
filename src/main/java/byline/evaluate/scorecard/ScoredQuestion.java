package byline.evaluate.scorecard;

import byline.evaluate.measure.Contribution;
import byline.evaluate.measure.Measure;
import byline.evaluate.measure.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A question with its outcome, judged.
///
/// @param contributions what it adds to each measure it bears on, by the measure's name
public record ScoredQuestion(Outcome outcome, Verdict verdict, Map<String, Contribution> contributions) {

    public ScoredQuestion {
        contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
    }

    public static ScoredQuestion of(Outcome outcome, List<Measure> measures) {
        Map<String, Contribution> contributions = new LinkedHashMap<>();
        measures.forEach(measure -> measure.of(outcome).ifPresent(part -> contributions.put(measure.name(), part)));
        return new ScoredQuestion(outcome, Verdict.of(outcome), contributions);
    }

    public String id() {
        return outcome.question().id();
    }
}
