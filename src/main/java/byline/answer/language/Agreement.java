package byline.answer.language;

import byline.search.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a sentence says no more than a quote: the checks that need no model.
public final class Agreement {

    private Agreement() {}

    /// 0 to 1: the share of the sentence's content words that the quote holds, in some form.
    public static double coverage(String sentence, String quote) {
        Set<String> said = Words.stems(sentence);
        if (said.isEmpty()) {
            return 0;
        }
        Set<String> held = Words.stems(quote);
        long covered = said.stream()
                .filter(stem -> held.stream().anyMatch(other -> VerbFamilies.related(stem, other)))
                .count();
        return (double) covered / said.size();
    }

    /// Every quantity of the sentence is a quantity of the quote.
    public static boolean numbers(String sentence, String quote) {
        List<Numbers.Quantity> held = Numbers.of(quote);
        return Numbers.of(sentence).stream().allMatch(number -> held.stream().anyMatch(number::equalTo));
    }

    /// Every date of the sentence is worded in the quote.
    public static boolean dates(String sentence, String quote) {
        String held = quote.toLowerCase(Locale.ROOT);
        return Dates.of(sentence).stream()
                .allMatch(date -> held.contains(date.text().toLowerCase(Locale.ROOT)));
    }

    /// Every name of the sentence is a name of the quote.
    public static boolean names(String sentence, String quote) {
        List<Names.Name> held = Names.of(quote);
        return Names.certain(sentence).stream().allMatch(name -> held.stream().anyMatch(name::matches));
    }

    /// Every quotation inside the sentence is verbatim in the quote.
    public static boolean quotations(String sentence, String quote) {
        String held = plain(quote);
        return Quotations.of(sentence).stream()
                .allMatch(span -> held.contains(plain(span.of(sentence)).replaceAll("[.,!?]$", "")));
    }

    /// Neither denies what the other states.
    public static boolean negation(String sentence, String quote) {
        return Negation.count(sentence) % 2 == Negation.count(quote) % 2
                || (Negation.count(sentence) > 0 && Negation.count(quote) > 0);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[’‘]", "'").strip();
    }
}
