package byline.evaluate.measure;

import java.util.Optional;

/// Share of the unanswerable questions that get no answer: one less the false-answer rate.
///
/// Rajpurkar et al., "Know what you don't know: unanswerable questions for SQuAD", ACL 2018 (no-answer scores).
public record AbstentionRecall() implements Measure {

    @Override
    public String name() {
        return "abstention recall";
    }

    @Override
    public String definition() {
        return "Share of the unanswerable questions that get no answer";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return outcome.question().answerable() ? Optional.empty() : Optional.of(Contribution.of(!outcome.answered()));
    }
}
