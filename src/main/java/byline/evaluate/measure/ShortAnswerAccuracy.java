package byline.evaluate.measure;

import java.util.Optional;

/// Share of questions whose short answer holds a right one, word for word in a row; the whole answer is looked at where
/// it gives no short one.
///
/// The "accuracy" of Mallen et al., "When not to trust language models", ACL 2023.
public record ShortAnswerAccuracy() implements Measure {

    @Override
    public String name() {
        return "short-answer accuracy";
    }

    @Override
    public String definition() {
        return "The short answer holds a right one, word for word";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return outcome.question().answers().isEmpty() ? Optional.empty() : Optional.of(Contribution.of(right(outcome)));
    }

    /// Whether a right answer stands in the short one, or in the text where there is none.
    public static boolean right(Outcome outcome) {
        String given = outcome.shortAnswer().orElse(outcome.text());
        return outcome.answered()
                && outcome.question().answers().stream()
                        .anyMatch(answer -> Normalisation.PROSE.contains(given, answer));
    }
}
