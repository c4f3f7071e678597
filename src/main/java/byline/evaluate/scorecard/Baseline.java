package byline.evaluate.scorecard;

import byline.evaluate.measure.Contribution;
import java.util.LinkedHashMap;
import java.util.Map;

/// An earlier scorecard, as its `report.json` keeps it.
///
/// @param name the question set's
/// @param questions by question id
public record Baseline(String name, Map<String, Entry> questions) {

    /// A question of the earlier run.
    ///
    /// @param contributions by the measure's name
    public record Entry(boolean passed, Map<String, Contribution> contributions) {

        public Entry {
            contributions = Map.copyOf(contributions);
        }
    }

    public static Baseline of(Scorecard scorecard) {
        Map<String, Entry> questions = new LinkedHashMap<>();
        scorecard
                .questions()
                .forEach(question -> questions.put(
                        question.id(), new Entry(question.verdict().passed(), question.contributions())));
        return new Baseline(scorecard.name(), questions);
    }
}
