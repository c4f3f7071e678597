package byline.answer.extractive;

import byline.answer.Evidence;
import byline.answer.language.Agreement;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import byline.search.Words;
import java.util.regex.Pattern;

/// A sentence that may answer, with the words in it that do.
///
/// @param rank of the hit, from 0
/// @param sentence as a span of the article's text
/// @param words the answering words, inside the sentence
/// @param clues what its probability was judged by
/// @param probability that the sentence answers, 0 to 1
record Finding(Hit hit, int rank, Span sentence, Span words, Confidence.Clues clues, double probability) {

    private static final double ADDS_NOTHING = 0.85;
    private static final Pattern PASSIVE = Pattern.compile("\\sby\\s");
    private static final Pattern BY = Pattern.compile("\\s(?:by|from)\\s");

    Finding lessLikely(double share) {
        return withProbability(share * probability);
    }

    Finding withProbability(double other) {
        return new Finding(hit, rank, sentence, words, clues, other);
    }

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

    boolean sameSentence(Finding other) {
        return articleId().equals(other.articleId()) && sentence.equals(other.sentence);
    }

    /// Whether the other sentence adds nothing: the same sentence, or a copy of it in another article.
    boolean says(Finding other) {
        return sameSentence(other) || Agreement.coverage(other.sentenceText(), sentenceText()) >= ADDS_NOTHING;
    }

    Evidence evidence() {
        return Evidence.of(passage(), sentence);
    }

    /// Whether the sentence names the act the question asks about, where it asks about one.
    boolean acts(QuestionForm form) {
        return form.act().isEmpty()
                || Words.of(sentenceText()).stream().anyMatch(word -> form.act().contains(word.stem()));
    }

    /// Whether the answering words name whom the act befalls, not who does it: "the ban was condemned by …".
    boolean suffers(QuestionForm form) {
        String text = sentenceText();
        Span actor = words.shift(-sentence.start());
        return Words.of(text).stream()
                .filter(word -> form.act().contains(word.stem()))
                .anyMatch(act -> actor.end() <= act.span().start()
                        ? PASSIVE.matcher(text.substring(act.span().end())).lookingAt()
                        : act.span().end() <= actor.start()
                                && !BY.matcher(text.substring(act.span().end(), actor.start()))
                                        .find());
    }

    /// What must stay when the sentence is shortened: from the answering words to the last word the question shares.
    Span core(QuestionForm form) {
        int end = words.end();
        for (Words.Word word : Words.of(sentenceText())) {
            if (form.act().contains(word.stem()) || form.stems().contains(word.stem())) {
                end = Math.max(end, sentence.start() + word.span().end());
            }
        }
        return new Span(words.start(), end);
    }
}
