package byline.evaluate.measure;

import java.util.Optional;

/// Harmonic mean of abstention precision and recall over the whole set: twice the right abstentions over all
/// abstentions
/// and all unanswerable questions.
///
/// Rajpurkar et al., "Know what you don't know: unanswerable questions for SQuAD", ACL 2018 (no-answer scores).
public record AbstentionF1() implements Measure {

    @Override
    public String name() {
        return "abstention F1";
    }

    @Override
    public String definition() {
        return "Harmonic mean of abstention precision and recall";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        boolean abstained = !outcome.answered();
        boolean unanswerable = !outcome.question().answerable();
        return abstained || unanswerable
                ? Optional.of(new Contribution(
                        abstained && unanswerable ? 2 : 0, (abstained ? 1 : 0) + (unanswerable ? 1 : 0)))
                : Optional.empty();
    }
}
