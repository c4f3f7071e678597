package byline.answer.extractive;

import byline.answer.Evidence;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;

/// A sentence that may answer, with the words in it that do.
///
/// @param rank of the hit, from 0
/// @param sentence as a span of the article's text
/// @param words the answering words, inside the sentence
/// @param relevance the sentence's overlap with the question, 0 to 1
/// @param probability that the sentence answers, 0 to 1
record Finding(Hit hit, int rank, Span sentence, Span words, double relevance, double probability) {

    Passage passage() {
        return hit.passage();
    }

    String sentenceText() {
        return passage().textAt(sentence);
    }

    String value() {
        return passage().textAt(words);
    }

    String articleId() {
        return passage().articleId();
    }

    Evidence evidence() {
        return Evidence.of(passage(), sentence);
    }
}
