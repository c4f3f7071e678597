package byline.evaluate.measure;

import java.util.Optional;

/// Share of what the answer cites that is a gold place, mean over the questions with gold places; 0 where nothing is
/// cited.
///
/// After Gao et al., "Enabling large language models to generate text with citations" (ALCE), EMNLP 2023, with gold
/// places in place of an entailment model.
public record CitationPrecision(CitationLevel level) implements Measure {

    @Override
    public String name() {
        return "citation precision (" + level.label() + ")";
    }

    @Override
    public String definition() {
        return "Share of what the answer cites that is a gold " + level.label();
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return level.agreement(outcome).map(agreement -> Contribution.of(agreement.precision()));
    }
}
