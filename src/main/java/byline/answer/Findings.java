package byline.answer;

import java.util.List;
import java.util.Optional;

/// What was found and checked.
///
/// @param shortAnswer the bare fact, where the question asks for one
/// @param sentences in reading order, at least one
/// @param items the rows of a list answer; empty where the answer is none
/// @param conflicts slots for which the articles give different values
public record Findings(
        Optional<String> shortAnswer, List<CitedSentence> sentences, List<Item> items, List<Conflict> conflicts) {

    public Findings {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("findings have a sentence");
        }
        sentences = List.copyOf(sentences);
        items = List.copyOf(items);
        conflicts = List.copyOf(conflicts);
    }

    /// A row of a list answer.
    ///
    /// @param sentence index into `sentences`
    public record Item(String who, String said, int sentence) {}

    /// One slot with two or more values.
    public record Conflict(String about, List<Side> sides) {

        public Conflict {
            if (sides.size() < 2) {
                throw new IllegalArgumentException("a conflict has two sides");
            }
            sides = List.copyOf(sides);
        }
    }

    /// A value and the words that give it.
    public record Side(String value, List<Citation> citations) {

        public Side {
            citations = List.copyOf(citations);
        }
    }
}
