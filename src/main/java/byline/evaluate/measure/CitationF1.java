package byline.evaluate.measure;

import java.util.Optional;

/// Harmonic mean of citation precision and recall, by place, mean over the questions with gold places; 0 where nothing
/// is cited.
///
/// After Gao et al., "Enabling large language models to generate text with citations" (ALCE), EMNLP 2023, with gold
/// places in place of an entailment model.
public record CitationF1(CitationLevel level) implements Measure {

    @Override
    public String name() {
        return "citation F1 (" + level.label() + ")";
    }

    @Override
    public String definition() {
        return "Harmonic mean of citation precision and recall, by " + level.label();
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return level.agreement(outcome).map(agreement -> Contribution.of(agreement.f1()));
    }
}
