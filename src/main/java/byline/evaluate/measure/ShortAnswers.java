package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/// What the measures of a short answer have in common.
final class ShortAnswers {

    private ShortAnswers() {}

    /// The best score of the short answer against any right one; none given counts as no words.
    static Optional<Contribution> score(
            Outcome outcome, Normalisation normalisation, ToDoubleBiFunction<List<String>, List<String>> comparison) {
        if (!outcome.question().answerable()) {
            return normalisation == Normalisation.SQUAD
                    ? Optional.of(Contribution.of(!outcome.answered()))
                    : Optional.empty();
        }
        List<String> given =
                normalisation.words(outcome.answered() ? outcome.shortAnswer().orElse("") : "");
        return outcome.question().answers().stream()
                .map(right -> given.isEmpty() ? 0 : comparison.applyAsDouble(given, normalisation.words(right)))
                .max(Double::compare)
                .map(Contribution::of);
    }

    static String label(Normalisation normalisation) {
        return switch (normalisation) {
            case SQUAD -> "SQuAD";
            case REALTIMEQA -> "RealTimeQA";
            case PROSE -> "prose";
        };
    }
}
