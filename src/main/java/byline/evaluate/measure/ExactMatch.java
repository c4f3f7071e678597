package byline.evaluate.measure;

import java.util.Optional;

/// Share of questions whose short answer equals one of the right ones after normalisation. Under SQuAD's normalisation
/// an unanswerable question counts too, and abstaining is right; RealTimeQA has none.
///
/// Rajpurkar et al., "Know what you don't know: unanswerable questions for SQuAD", ACL 2018.
public record ExactMatch(Normalisation normalisation) implements Measure {

    @Override
    public String name() {
        return "exact match (" + ShortAnswers.label(normalisation) + ")";
    }

    @Override
    public String definition() {
        return "The short answer equals a right one, under this data set's normalisation";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return ShortAnswers.score(outcome, normalisation, (given, right) -> given.equals(right) ? 1 : 0);
    }
}
