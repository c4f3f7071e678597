package byline.answer.verify;

import byline.answer.CitedSentence;
import byline.answer.Question;
import byline.answer.language.FunctionWords;
import byline.answer.language.VerbFamilies;
import byline.search.Words;
import java.util.HashSet;
import java.util.Set;

/// Whether a sentence is about what was asked at all: a model may write what the passages do say and nobody asked.
final class OnTopic {

    /// Share of the question's content words that a sentence, its quotes and their headlines must hold.
    private static final double LEAST = 0.4;

    private OnTopic() {}

    static boolean holds(Question question, CitedSentence sentence) {
        Set<String> asked = new HashSet<>();
        String text = question.text();
        Words.of(text).stream()
                .filter(word -> !FunctionWords.contains(word.span().of(text)))
                .forEach(word -> asked.add(word.stem()));
        Set<String> said = Words.stems(sentence.text());
        sentence.citations().forEach(citation -> {
            said.addAll(Words.stems(citation.quote()));
            citation.passage().source().title().ifPresent(title -> said.addAll(Words.stems(title)));
        });
        long held = asked.stream()
                .filter(stem -> said.stream().anyMatch(other -> VerbFamilies.related(stem, other)))
                .count();
        return asked.isEmpty() || held >= LEAST * asked.size();
    }
}
