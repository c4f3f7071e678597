package byline.evaluate.measure;

import java.util.Optional;

/// Share of the gold places that the answer cites, mean over the questions with gold places; 0 where nothing is cited.
///
/// After Gao et al., "Enabling large language models to generate text with citations" (ALCE), EMNLP 2023, with gold
/// places in place of an entailment model.
public record CitationRecall(CitationLevel level) implements Measure {

    @Override
    public String name() {
        return "citation recall (" + level.label() + ")";
    }

    @Override
    public String definition() {
        return "Share of the gold " + level.label() + "s that the answer cites";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return level.agreement(outcome).map(agreement -> Contribution.of(agreement.recall()));
    }
}
