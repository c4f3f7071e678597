package byline.evaluate.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Overlap of the short answer's words with those of the right answer that fits best: the harmonic mean of precision
/// and recall over words, 0 to 1. Under SQuAD's normalisation an unanswerable question counts too, and abstaining is
/// right.
///
/// Rajpurkar et al., "SQuAD: 100,000+ questions for machine comprehension of text", EMNLP 2016.
public record TokenF1(Normalisation normalisation) implements Measure {

    @Override
    public String name() {
        return "token F1 (" + ShortAnswers.label(normalisation) + ")";
    }

    @Override
    public String definition() {
        return "Word overlap of the short answer with the right one that fits best";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return ShortAnswers.score(outcome, normalisation, TokenF1::overlap);
    }

    private static double overlap(List<String> given, List<String> right) {
        if (given.isEmpty() || right.isEmpty()) {
            return given.equals(right) ? 1 : 0;
        }
        List<String> left = new ArrayList<>(right);
        long common = given.stream().filter(left::remove).count();
        return 2.0 * common / (given.size() + right.size());
    }
}
