package byline.evaluate.measure;

import java.util.Optional;

/// Share of the unanswerable questions that get an answer all the same; 0 is best.
public record FalseAnswerRate() implements Measure {

    @Override
    public String name() {
        return "false-answer rate";
    }

    @Override
    public String definition() {
        return "Share of the unanswerable questions that get an answer all the same; 0 is best";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return outcome.question().answerable() ? Optional.empty() : Optional.of(Contribution.of(outcome.answered()));
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }
}
