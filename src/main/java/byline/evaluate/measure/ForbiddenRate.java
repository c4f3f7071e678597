package byline.evaluate.measure;

import java.util.Optional;

/// Share of the questions with a `not` list whose answer holds something from it; 0 is best.
public record ForbiddenRate() implements Measure {

    @Override
    public String name() {
        return "forbidden rate";
    }

    @Override
    public String definition() {
        return "Share of answers that hold words the question set rules out";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return outcome.question().not().isEmpty()
                ? Optional.empty()
                : Optional.of(Contribution.of(outcome.question().not().stream()
                        .anyMatch(words -> Normalisation.PROSE.contains(outcome.shown(), words))));
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }
}
