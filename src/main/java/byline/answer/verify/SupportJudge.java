package byline.answer.verify;

import byline.answer.Reader;
import byline.answer.language.Agreement;
import byline.answer.language.FunctionWords;
import byline.answer.language.Hedges;
import byline.answer.language.Numbers;
import byline.answer.language.Speech;
import byline.answer.language.VerbFamilies;
import byline.search.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Judges whether a quote carries a sentence: numbers, dates, names, quotations, denials, hedges and roles agree, and
/// the content is covered. What the quote opens with, word for word, stands where what follows takes nothing back.
public final class SupportJudge {

    /// Share of the sentence's content words that the quote must hold.
    private static final double COVERED = 0.85;

    /// Probability of support from which a sentence with words of its own is shown as weakly supported.
    private static final double WEAK = 0.9;

    /// Probability of support from which it stands firm.
    private static final double FIRM = 0.95;

    /// Function words that change what is said.
    private static final Set<String> WEIGHTY =
            Set.of("first", "second", "third", "last", "next", "only", "all", "every", "most", "both", "twice", "once");

    private final CitationJudge citations;

    /// For a reader that compares words.
    public SupportJudge(Reader reader) {
        this(reader, Weighing.LEXICAL);
    }

    public SupportJudge(Reader reader, Weighing weighing) {
        this.citations = new CitationJudge(reader, weighing);
    }

    /// How a sentence stands to a quote.
    public enum Verdict {
        SUPPORTED,
        WEAK,
        UNSUPPORTED
    }

    /// How a sentence stands to a quote of which nothing else is known.
    public Verdict judge(String sentence, String quote) {
        return judge(sentence, Witness.of(quote));
    }

    Verdict judge(String sentence, Witness witness) {
        List<Opening> openings = openings(sentence, witness);
        if (!openings.isEmpty()) {
            return openings.stream().anyMatch(Opening::stands) ? Verdict.SUPPORTED : Verdict.UNSUPPORTED;
        }
        if (!agrees(sentence, witness)) {
            return Verdict.UNSUPPORTED;
        }
        List<String> words = words(sentence);
        List<String> own = own(words, witness);
        if (own.isEmpty()) {
            return Verdict.SUPPORTED;
        }
        double coverage = 1 - (double) own.size() / words.size();
        return coverage < COVERED ? Verdict.UNSUPPORTED : read(sentence, witness);
    }

    private Verdict read(String sentence, Witness witness) {
        double support = citations.probability(sentence, List.of(witness.quote()));
        if (support >= FIRM) {
            return Verdict.SUPPORTED;
        }
        return support >= WEAK ? Verdict.WEAK : Verdict.UNSUPPORTED;
    }

    private static boolean agrees(String sentence, Witness witness) {
        String quote = witness.quote();
        Set<String> common = witness.common();
        return Agreement.numbers(sentence, quote)
                && Agreement.dates(sentence, quote, witness.published())
                && Agreement.quotations(sentence, quote)
                && Agreement.negation(sentence, quote)
                && Agreement.direction(sentence, quote)
                && !Hedges.lost(sentence, quote)
                && NameAgreement.holds(sentence, witness, common)
                && sameParts(ParsedSentence.of(sentence, common, List.of()), witness.parsed(common));
    }

    private static boolean sameParts(ParsedSentence claim, List<ParsedSentence> quote) {
        return Roles.agree(claim, quote) && Company.keeps(claim, quote);
    }

    /// The sentence's content words; quantities are held to account elsewhere, however they are written.
    private static List<String> words(String sentence) {
        List<Numbers.Quantity> quantities = Numbers.of(sentence);
        return Words.of(sentence).stream()
                .filter(word -> quantities.stream()
                        .noneMatch(quantity -> quantity.span().overlaps(word.span())))
                .filter(word -> weighs(word.span().of(sentence)))
                .map(Words.Word::stem)
                .toList();
    }

    private static boolean weighs(String word) {
        return !FunctionWords.contains(word) || WEIGHTY.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The sentence's content words that neither the quote nor the names behind its pronouns hold.
    private static List<String> own(List<String> words, Witness witness) {
        Set<String> held = Words.stems(witness.quote());
        witness.bearers(witness.common()).forEach(name -> held.addAll(Words.stems(name.text())));
        boolean speaks = held.stream().anyMatch(stem -> Speech.isVerb(stem) || stem.equals(ParsedSentence.ATTRIBUTES))
                || witness.quote().matches("(?s).*[\"“”].*");
        List<String> own = new ArrayList<>();
        for (String word : words) {
            boolean speech = speaks && (Speech.isVerb(word) || word.equals(ParsedSentence.ATTRIBUTES));
            if (!speech
                    && held.stream().noneMatch(other -> VerbFamilies.entails(other, word) || sameRoot(word, other))) {
                own.add(word);
            }
        }
        return own;
    }

    /// "recognit" and "recognis": one word in two forms that the stemmer keeps apart.
    private static boolean sameRoot(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 5 && shared >= Math.max(one.length(), other.length()) - 3;
    }

    /// Where the quote, or one of its sentences, opens with the sentence.
    private static List<Opening> openings(String sentence, Witness witness) {
        return Stream.concat(witness.sentences().stream(), Stream.of(witness.quote()))
                .flatMap(words -> Opening.of(sentence, words).stream())
                .toList();
    }
}
