package byline.answer.suggest;

import byline.article.Passage;
import byline.article.Span;

/// A question made from a sentence; whether it has an answer is not known yet.
///
/// @param kind the template that made it
/// @param weight how well it reads and how much it is to the article's point; orders the candidates of one article
/// @param sentence the span of the article's text it was made from
record Candidate(String question, Kind kind, double weight, Passage passage, Span sentence) {

    /// What is asked.
    enum Kind {
        TITLE,
        WHO_DID,
        HOW_MANY,
        WHEN,
        WHERE,
        WHAT_DID,
        SAID_ABOUT,
        WHO_IS
    }
}
