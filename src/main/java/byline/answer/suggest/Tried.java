package byline.answer.suggest;

import byline.article.Span;
import java.util.Map;
import java.util.Set;

/// A question that was asked and answered.
///
/// @param rows how many rows its answer has; 0 where it is no list
/// @param fact whether a bare fact answers
/// @param cited the spans cited, by article
record Tried(Candidate candidate, int rows, boolean fact, Map<String, Set<Span>> cited) {

    Tried {
        cited = Map.copyOf(cited);
    }

    String question() {
        return candidate.question();
    }

    String articleId() {
        return candidate.passage().articleId();
    }

    /// How much an answer shows of what Byline can do.
    double worth() {
        return candidate.weight() + (rows > 1 ? 1 : 0) + (fact ? 0.5 : 0);
    }
}
