package byline.answer;

import byline.search.Query;
import java.util.List;

/// Makes a follow-up stand on its own.
public interface Rewriter {

    /// Leaves every question as it is.
    Rewriter NONE = (question, deadline) -> new Standalone(question, List.of(), false);

    Standalone rewrite(Question question, Deadline deadline);

    /// A question that can be looked up.
    ///
    /// @param question what the answer is written for; as asked where nothing had to be rewritten
    /// @param carried words of the conversation to look for besides
    /// @param ambiguous whether the question stands for nothing known, such as a "he" nobody was named for
    record Standalone(Question question, List<Query.Carried> carried, boolean ambiguous) {}
}
