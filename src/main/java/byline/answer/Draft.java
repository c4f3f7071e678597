package byline.answer;

import java.util.List;
import java.util.Optional;

/// An answer nobody has checked yet.
///
/// @param sentences in reading order; empty when the composer found no answer
/// @param shortAnswer the bare fact, where the question asks for one
/// @param conflicts values on which the evidence disagrees
/// @param reason why there is no answer, when there is none
public record Draft(
        List<Sentence> sentences, Optional<String> shortAnswer, List<Disagreement> conflicts, Optional<Reason> reason) {

    public Draft {
        sentences = List.copyOf(sentences);
        conflicts = List.copyOf(conflicts);
        if (sentences.isEmpty() == reason.isEmpty()) {
            throw new IllegalArgumentException("a draft has sentences or a reason for having none");
        }
    }

    public static Draft none(Reason reason) {
        return new Draft(List.of(), Optional.empty(), List.of(), Optional.of(reason));
    }

    /// A sentence with what it rests on, the best evidence first.
    ///
    /// @param item the row this sentence is in a list answer
    public record Sentence(String text, List<Evidence> evidence, Optional<Row> item) {

        public Sentence {
            evidence = List.copyOf(evidence);
        }
    }

    /// Who did or said something, and what.
    public record Row(String who, String said) {}

    /// One slot with two or more values.
    public record Disagreement(String about, List<Value> sides) {

        public Disagreement {
            sides = List.copyOf(sides);
        }
    }

    /// A value and the words that give it.
    public record Value(String value, List<Evidence> evidence) {

        public Value {
            evidence = List.copyOf(evidence);
        }
    }
}
