package byline.answer.language;

import byline.article.OneLine;
import byline.article.Span;
import byline.search.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a sentence says no more than a quote: the checks that need no model.
public final class Agreement {

    /// How far apart a number and the word it counts may stand in the quote, in content words.
    private static final int NEAR = 5;

    private static final Pattern CALENDAR =
            Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February"
                    + "|March|April|May|June|July|August|September|October|November|December)\\b");

    private Agreement() {}

    /// 0 to 1: the share of the sentence's content words that the quote holds, in some form.
    public static double coverage(String sentence, String quote) {
        Set<String> said = Words.stems(sentence);
        if (said.isEmpty()) {
            return 0;
        }
        Set<String> held = Words.stems(quote);
        long covered = said.stream().filter(stem -> holds(held, stem)).count();
        return (double) covered / said.size();
    }

    /// Every quantity of the sentence is a quantity of the quote and counts the same; days and years are dates, not
    /// quantities.
    public static boolean numbers(String sentence, String quote) {
        List<Numbers.Quantity> held = Numbers.of(quote);
        List<Dates.Date> dates = Dates.of(sentence);
        return Numbers.of(sentence).stream()
                .filter(number -> dates.stream().noneMatch(date -> date.span().overlaps(number.span())))
                .allMatch(number -> held.stream()
                        .anyMatch(other -> number.equalTo(other) && sameUnit(sentence, number, quote, other)));
    }

    /// Every date of the sentence is worded in the quote, or is the day that the quote's wording means. The year of
    /// publication counts only where the quote names no year of its own.
    ///
    /// @param published what the quote's "Monday" counts from
    public static boolean dates(String sentence, String quote, Optional<LocalDate> published) {
        List<Dates.Date> held = Dates.of(quote);
        String words = plainDate(quote);
        List<Dates.Date> said = Dates.of(sentence);
        Optional<String> thisYear = published
                .filter(day ->
                        held.stream().noneMatch(date -> Days.year(date.text()).isPresent()))
                .map(day -> String.valueOf(day.getYear()));
        boolean calendar = CALENDAR.matcher(sentence)
                .results()
                .filter(word ->
                        said.stream().noneMatch(date -> date.span().contains(new Span(word.start(), word.end()))))
                .allMatch(word -> quote.contains(word.group()));
        return calendar
                && said.stream()
                        .allMatch(date -> holdsDate(words, plainDate(date.text()))
                                || meansTheSame(date.text(), held, published)
                                || thisYear.filter(date.text()::equals).isPresent());
    }

    /// Every date of the sentence is worded in the quote.
    public static boolean dates(String sentence, String quote) {
        return dates(sentence, quote, Optional.empty());
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
        if (Negation.differs(sentence, quote)) {
            return false;
        }
        Set<String> said = Words.stems(sentence);
        Set<String> held = Words.stems(quote);
        Set<String> deniedHere = Negation.reached(sentence);
        Set<String> deniedThere = Negation.reached(quote);
        boolean statesWhatIsDenied =
                Negation.heads(quote).stream().anyMatch(head -> has(said, head) && !has(deniedHere, head));
        boolean deniesWhatIsStated =
                Negation.heads(sentence).stream().anyMatch(head -> has(held, head) && !has(deniedThere, head));
        return !statesWhatIsDenied && !deniesWhatIsStated;
    }

    /// The sentence does not say "rise" where the quote says "fall".
    public static boolean direction(String sentence, String quote) {
        Set<String> said = Words.stems(sentence);
        Set<String> held = Words.stems(quote);
        return said.stream()
                .filter(stem -> !holds(held, stem))
                .noneMatch(
                        stem -> held.stream().anyMatch(other -> Opposites.opposed(stem, other) && !has(said, other)));
    }

    private static boolean holds(Set<String> held, String stem) {
        return held.stream().anyMatch(other -> VerbFamilies.related(stem, other));
    }

    private static boolean has(Set<String> stems, String stem) {
        return stems.stream().anyMatch(other -> VerbFamilies.sameWord(stem, other));
    }

    /// The word a number counts stands near it in the quote too, where the quote has that word at all.
    private static boolean sameUnit(String sentence, Numbers.Quantity said, String quote, Numbers.Quantity held) {
        Optional<String> unit = Words.of(sentence).stream()
                .filter(word -> word.span().start() >= said.span().end())
                .filter(word -> !FunctionWords.contains(word.span().of(sentence)))
                .map(Words.Word::stem)
                .findFirst();
        List<Words.Word> words = Words.of(quote);
        if (unit.isEmpty() || words.stream().noneMatch(word -> VerbFamilies.sameWord(word.stem(), unit.get()))) {
            return true;
        }
        return near(words, held.span()).stream().anyMatch(stem -> VerbFamilies.sameWord(stem, unit.get()));
    }

    private static List<String> near(List<Words.Word> words, Span place) {
        int at = 0;
        while (at < words.size() && words.get(at).span().end() <= place.end()) {
            at++;
        }
        return words.subList(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR)).stream()
                .map(Words.Word::stem)
                .toList();
    }

    private static boolean meansTheSame(String date, List<Dates.Date> held, Optional<LocalDate> published) {
        Optional<LocalDate> day = Days.of(date, published);
        return day.isPresent()
                && held.stream()
                        .anyMatch(other -> Days.of(other.text(), published).equals(day));
    }

    /// "May 21" does not hold "May 2".
    private static boolean holdsDate(String words, String date) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(date) + "(?![\\p{L}\\p{N}]|[.,]\\d)")
                .matcher(words)
                .find();
    }

    /// In lower case, without the commas of a date; those inside a number stay.
    private static String plainDate(String text) {
        return OneLine.of(text.toLowerCase(Locale.ROOT).replaceAll(",(?!\\d)", ""));
    }

    private static String plain(String text) {
        return OneLine.of(text).replaceAll("[’‘]", "'");
    }
}
