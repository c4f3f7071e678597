package byline.answer.verify;

import byline.answer.Citation;
import byline.answer.language.Agreement;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words of a passage that carry a sentence: the best sentence or two adjacent ones.
final class QuoteFinder {

    /// How many stretches of a passage are held against a sentence.
    private static final int MOST_TRIED = 6;

    /// Share of the sentence that a stretch must hold to be tried at all.
    private static final double WORTH_TRYING = 0.4;

    private static final Pattern OPENS_WITH_PRONOUN = Pattern.compile("[\"“]?(?:He|She|They|It|His|Her|Their|Its)\\b");

    private final SupportJudge judge;

    QuoteFinder(SupportJudge judge) {
        this.judge = judge;
    }

    /// A quote and how it carries the sentence.
    record Found(Citation citation, SupportJudge.Verdict verdict) {}

    /// The stretch that carries the sentence best, the shorter first; empty where none does.
    Optional<Found> find(String sentence, Passage passage) {
        List<Found> weak = new ArrayList<>();
        for (Span stretch : stretches(sentence, passage)) {
            SupportJudge.Verdict verdict = judge.judge(sentence, Witness.of(passage, stretch));
            if (verdict == SupportJudge.Verdict.SUPPORTED) {
                return Optional.of(new Found(new Citation(passage, naming(sentence, passage, stretch)), verdict));
            }
            if (verdict == SupportJudge.Verdict.WEAK) {
                weak.add(new Found(new Citation(passage, stretch), verdict));
            }
        }
        return weak.stream().findFirst();
    }

    /// How the words named carry the sentence.
    Optional<Found> at(String sentence, Passage passage, Span span) {
        SupportJudge.Verdict verdict = judge.judge(sentence, Witness.of(passage, span));
        return verdict == SupportJudge.Verdict.UNSUPPORTED
                ? Optional.empty()
                : Optional.of(new Found(new Citation(passage, span), verdict));
    }

    /// The sentence of the passage that the words most likely came from.
    static Optional<Span> nearest(String sentence, Passage passage) {
        return statements(passage).stream()
                .max(Comparator.comparingDouble(span -> Agreement.coverage(sentence, passage.textAt(span))));
    }

    /// The sentence, with the one before it where it opens with a pronoun.
    static Span readable(Passage passage, Span sentence) {
        if (!OPENS_WITH_PRONOUN.matcher(passage.textAt(sentence)).lookingAt()) {
            return sentence;
        }
        return before(passage, sentence)
                .map(before -> new Span(before.start(), sentence.end()))
                .orElse(sentence);
    }

    /// The stretch with the sentence before it, where that is what tells the reader who "he" is.
    private static Span naming(String sentence, Passage passage, Span stretch) {
        if (Agreement.names(sentence, passage.textAt(stretch))) {
            return stretch;
        }
        return before(passage, stretch)
                .map(before -> new Span(before.start(), stretch.end()))
                .filter(both -> Agreement.names(sentence, passage.textAt(both)))
                .orElse(stretch);
    }

    private static Optional<Span> before(Passage passage, Span stretch) {
        return passage.sentences().stream()
                .filter(before -> before.end() <= stretch.start())
                .reduce((earlier, last) -> last);
    }

    private static boolean adjacent(Passage passage, Span one, Span next) {
        return passage.sentences().indexOf(next) == passage.sentences().indexOf(one) + 1;
    }

    private static List<Span> statements(Passage passage) {
        return passage.sentences().stream()
                .filter(sentence -> !Orders.isOrder(passage.textAt(sentence)))
                .toList();
    }

    private static List<Span> stretches(String sentence, Passage passage) {
        List<Stretch> stretches = new ArrayList<>();
        List<Span> sentences = statements(passage);
        for (int i = 0; i < sentences.size(); i++) {
            stretches.add(Stretch.of(sentence, passage, sentences.get(i), 1));
            if (i + 1 < sentences.size() && adjacent(passage, sentences.get(i), sentences.get(i + 1))) {
                Span two =
                        new Span(sentences.get(i).start(), sentences.get(i + 1).end());
                if (bothAdd(sentence, passage.textAt(sentences.get(i)), passage.textAt(sentences.get(i + 1)))) {
                    stretches.add(Stretch.of(sentence, passage, two, 2));
                }
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::coverage)
                .reversed()
                .thenComparingInt(Stretch::sentences)
                .thenComparing(Stretch::span));
        return stretches.stream()
                .filter(stretch -> stretch.coverage() >= WORTH_TRYING)
                .limit(MOST_TRIED)
                .map(Stretch::span)
                .toList();
    }

    /// Two sentences are quoted together only where each holds words of the claim that the other lacks; one word may be
    /// chance.
    private static boolean bothAdd(String claim, String first, String second) {
        Set<String> said = Words.stems(claim);
        Set<String> one = Words.stems(first);
        Set<String> two = Words.stems(second);
        return only(said, one, two) > 1 && only(said, two, one) > 1;
    }

    private static long only(Set<String> said, Set<String> one, Set<String> other) {
        return said.stream()
                .filter(stem -> one.contains(stem) && !other.contains(stem))
                .count();
    }

    private record Stretch(Span span, int sentences, double coverage) {

        static Stretch of(String sentence, Passage passage, Span span, int sentences) {
            return new Stretch(span, sentences, Agreement.coverage(sentence, passage.textAt(span)));
        }
    }
}
