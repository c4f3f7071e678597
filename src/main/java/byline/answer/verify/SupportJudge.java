package byline.answer.verify;

import byline.answer.Reader;
import byline.answer.language.Agreement;
import java.util.List;

/// Judges whether a quote carries a sentence: numbers, dates, names, quotations and negation agree, and the content is
/// covered. The words themselves, verbatim, always carry the sentence.
public final class SupportJudge {

    /// Share of the sentence's content words in the quote, or probability of support, from which a sentence stands
    /// firm.
    private static final double FIRM = 0.75;

    /// The same, from which it may be shown as weakly supported.
    private static final double WEAK = 0.5;

    private final Reader reader;

    public SupportJudge(Reader reader) {
        this.reader = reader;
    }

    /// How a sentence stands to a quote.
    public enum Verdict {
        SUPPORTED,
        WEAK,
        UNSUPPORTED
    }

    public Verdict judge(String sentence, String quote) {
        if (verbatim(sentence, quote)) {
            return Verdict.SUPPORTED;
        }
        boolean agrees = Agreement.numbers(sentence, quote)
                && Agreement.dates(sentence, quote)
                && Agreement.names(sentence, quote)
                && Agreement.quotations(sentence, quote)
                && Agreement.negation(sentence, quote);
        if (!agrees) {
            return Verdict.UNSUPPORTED;
        }
        double coverage = Agreement.coverage(sentence, quote);
        double support =
                reader.support(List.of(new Reader.Claim(sentence, quote))).getFirst();
        double sure = (coverage + support) / 2;
        if (sure >= FIRM) {
            return Verdict.SUPPORTED;
        }
        return sure >= WEAK ? Verdict.WEAK : Verdict.UNSUPPORTED;
    }

    private static boolean verbatim(String sentence, String quote) {
        return plain(quote).contains(plain(sentence));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
    }
}
