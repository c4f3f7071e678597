package byline.answer;

/// Why there is no answer.
public enum Reason {
    /// No passage shares anything with the question.
    NO_MATCH,
    /// Passages are near the subject, but none fills what is asked.
    WEAK_MATCH,
    /// The question asks about a time that the articles do not cover.
    OUT_OF_RANGE,
    /// The filters leave out what might answer.
    OUT_OF_FILTER,
    /// The question can be read in several ways, such as a "he" without a name.
    AMBIGUOUS
}
