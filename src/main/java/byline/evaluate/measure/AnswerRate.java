package byline.evaluate.measure;

import java.util.Optional;

/// Share of the answerable questions that get an answer, right or wrong: the coverage of selective answering.
///
/// El-Yaniv and Wiener, "On the foundations of noise-free selective classification", JMLR 2010.
public record AnswerRate() implements Measure {

    @Override
    public String name() {
        return "answer rate";
    }

    @Override
    public String definition() {
        return "Share of the answerable questions that get an answer";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return outcome.question().answerable() ? Optional.of(Contribution.of(outcome.answered())) : Optional.empty();
    }
}
