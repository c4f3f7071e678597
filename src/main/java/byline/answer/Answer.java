package byline.answer;

import byline.search.Hit;
import java.util.List;
import java.util.Optional;

/// What a reader gets. Only the [Verifier] makes one, so unverified text has no path to a reader.
public sealed interface Answer {

    Verification verification();

    /// What may be shown; empty where the articles do not answer.
    default Optional<Findings> shown() {
        return switch (this) {
            case Answered answered -> Optional.of(answered.findings());
            case Partial partial -> Optional.of(partial.findings());
            case Abstained ignored -> Optional.empty();
        };
    }

    /// The articles answer.
    record Answered(Findings findings, Verification verification) implements Answer {}

    /// The articles answer in part: sentences that did not hold were left out, or all that is left is weakly supported.
    record Partial(Findings findings, Verification verification) implements Answer {}

    /// The articles do not answer.
    ///
    /// @param message the reason in plain words
    /// @param related the nearest passages, none of which answers
    record Abstained(Reason reason, String message, List<Hit> related, Verification verification) implements Answer {

        public Abstained {
            related = List.copyOf(related);
        }
    }

    /// What checking did.
    ///
    /// @param sentences how many were shown
    /// @param repaired how many got another quote or their verbatim words instead
    /// @param dropped how many did not hold
    record Verification(int sentences, int repaired, int dropped) {}
}
