package byline.evaluate.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Share of a question's facts that the answer gives. A fact is given where one of its alternatives stands in the
/// answer word for word; `ALL` counts half a fact where at least half the words of an alternative appear anywhere.
///
/// After the strict and all scores of Pradeep et al., "Initial nugget evaluation results for the TREC 2024 RAG track
/// with the AutoNuggetizer framework", 2024, with word matching in place of a model's judgment.
public record NuggetRecall(Credit credit) implements Measure {

    /// What a fact given in part counts.
    public enum Credit {
        STRICT,
        ALL
    }

    @Override
    public String name() {
        return credit == Credit.STRICT ? "nugget recall (strict)" : "nugget recall (all)";
    }

    @Override
    public String definition() {
        return credit == Credit.STRICT
                ? "Share of the facts that the answer gives word for word"
                : "Share of the facts that the answer gives, one given in part counting half";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        List<List<String>> nuggets = outcome.question().nuggets();
        String shown = outcome.shown();
        return nuggets.isEmpty()
                ? Optional.empty()
                : Optional.of(Contribution.of(nuggets.stream()
                        .mapToDouble(nugget -> credit(shown, nugget))
                        .average()
                        .orElseThrow()));
    }

    /// Whether the answer gives the fact word for word.
    public static boolean given(Outcome outcome, List<String> nugget) {
        return given(outcome.shown(), nugget);
    }

    private static boolean given(String shown, List<String> nugget) {
        return nugget.stream().anyMatch(alternative -> Normalisation.PROSE.contains(shown, alternative));
    }

    private double credit(String shown, List<String> nugget) {
        if (given(shown, nugget)) {
            return 1;
        }
        return credit == Credit.ALL && nugget.stream().anyMatch(alternative -> half(shown, alternative)) ? 0.5 : 0;
    }

    private static boolean half(String shown, String alternative) {
        Set<String> words = new HashSet<>(Normalisation.PROSE.words(shown));
        List<String> sought = Normalisation.PROSE.words(alternative);
        long found = sought.stream().filter(words::contains).count();
        return found > 0 && 2 * found >= sought.size();
    }
}
