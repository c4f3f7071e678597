package byline.evaluate.measure;

import java.util.Optional;

/// Share of citations whose article has exactly the quoted words at the cited place; anything below 1 is a defect.
public record QuoteValidity() implements Measure {

    @Override
    public String name() {
        return "quote validity";
    }

    @Override
    public String definition() {
        return "Share of citations whose quote stands in the article, character for character, where the citation says";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        long valid =
                outcome.citations().stream().filter(Outcome.Cited::verbatim).count();
        return outcome.citations().isEmpty()
                ? Optional.empty()
                : Optional.of(new Contribution(valid, outcome.citations().size()));
    }
}
