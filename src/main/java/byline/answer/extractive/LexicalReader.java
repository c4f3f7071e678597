package byline.answer.extractive;

import byline.answer.Reader;
import byline.answer.language.Agreement;
import byline.article.Sentences;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Reads by stems, names, numbers and dates: what stands in where no trained reader is to be had.
public final class LexicalReader implements Reader {

    /// Coverage under which a sentence says nothing to the question, and above which it surely does.
    private static final double FLOOR = 0.35;

    private static final double CEILING = 0.9;
    private static final int MOST_CANDIDATES = 8;

    @Override
    public String version() {
        return "lexical";
    }

    @Override
    public List<Reading> read(String question, List<String> texts) {
        QuestionForm form = QuestionForm.of(question);
        Relevance relevance = new Relevance(form);
        return texts.stream().map(text -> read(form, relevance, text)).toList();
    }

    @Override
    public List<Double> support(List<Claim> claims) {
        return claims.stream()
                .map(claim -> Agreement.coverage(claim.sentence(), claim.quote()))
                .toList();
    }

    private static Reading read(QuestionForm form, Relevance relevance, String text) {
        Set<String> around = Words.stems(text);
        List<Candidate> candidates = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            String words = sentence.of(text);
            double certainty = certainty(relevance.of(Words.stems(words), around));
            for (Slots.Slot slot : Slots.of(form, words)) {
                candidates.add(new Candidate(slot.span().shift(sentence.start()), certainty * slot.fit()));
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::probability).reversed().thenComparing(Candidate::span));
        List<Candidate> best = candidates.stream().limit(MOST_CANDIDATES).toList();
        return best.isEmpty() ? Reading.NONE : new Reading(best.getFirst().probability(), best);
    }

    private static double certainty(double coverage) {
        return Math.clamp((coverage - FLOOR) / (CEILING - FLOOR), 0, 1);
    }
}
