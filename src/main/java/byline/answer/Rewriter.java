package byline.answer;

import java.util.Optional;

/// Makes a follow-up stand on its own.
public interface Rewriter {

    /// Leaves every question as it is.
    Rewriter NONE = (question, deadline) -> new Standalone(question, Optional.empty(), false);

    Standalone rewrite(Question question, Deadline deadline);

    /// A question that can be looked up.
    ///
    /// @param question what the answer is written for; as asked where nothing had to be rewritten
    /// @param lookup what is searched for, where that is more than the question
    /// @param ambiguous whether the question stands for nothing known, such as a "he" nobody was named for
    record Standalone(Question question, Optional<String> lookup, boolean ambiguous) {}
}
