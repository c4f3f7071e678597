package byline.evaluate.measure;

import java.util.Optional;

/// Share of the abstentions whose question is unanswerable.
///
/// Rajpurkar et al., "Know what you don't know: unanswerable questions for SQuAD", ACL 2018 (no-answer scores).
public record AbstentionPrecision() implements Measure {

    @Override
    public String name() {
        return "abstention precision";
    }

    @Override
    public String definition() {
        return "Share of the abstentions that are right, the question being unanswerable";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return outcome.answered()
                ? Optional.empty()
                : Optional.of(Contribution.of(!outcome.question().answerable()));
    }
}
