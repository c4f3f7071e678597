package byline.answer;

import java.util.List;

/// A sentence a reader may see; it cannot be built without a citation, and only the [Verifier] builds one.
public record CitedSentence(String text, List<Citation> citations, Support support) {

    public CitedSentence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a sentence has words");
        }
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("no sentence without a citation");
        }
        citations = List.copyOf(citations);
    }

    /// How firmly the quotes carry the sentence.
    public enum Support {
        SUPPORTED,
        WEAK
    }
}
