package byline.evaluate.question;

import java.util.Optional;

/// A place that answers a question.
///
/// @param articleId the article, as the index names it
/// @param quote the words of the article that answer; empty where only the article is known
/// @param grade how relevant, from 1; only graded judgments such as TREC's use more
public record Gold(String articleId, Optional<String> quote, int grade) {

    public Gold {
        if (articleId.isBlank()) {
            throw new IllegalArgumentException("a gold place names its article");
        }
        if (grade < 1) {
            throw new IllegalArgumentException("a grade is 1 or more, not " + grade);
        }
    }

    public static Gold article(String articleId) {
        return new Gold(articleId, Optional.empty(), 1);
    }

    public static Gold quote(String articleId, String quote) {
        return new Gold(articleId, Optional.of(quote), 1);
    }
}
