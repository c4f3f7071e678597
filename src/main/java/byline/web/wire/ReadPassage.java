package byline.web.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/// A passage that was retrieved, and what became of it.
///
/// @param score 0 to 1, orders the passages of one answer
/// @param use whether the answer rests on it
/// @param citations the numbers of the citations taken from it
public record ReadPassage(@JsonUnwrapped PassageBody passage, double score, Use use, List<Integer> citations) {

    /// What became of a passage.
    public enum Use {
        /// The answer quotes it.
        @JsonProperty("cited")
        CITED,
        /// A sentence drawn from it did not hold when it was checked, or said what another one says.
        @JsonProperty("dropped")
        DROPPED,
        /// Nothing in it fills what is asked.
        @JsonProperty("unused")
        UNUSED
    }
}
