package byline.answer.extractive;

import byline.answer.language.Dates;
import byline.answer.language.Days;
import byline.answer.language.Names;
import byline.answer.language.Numbers;
import byline.article.OneLine;
import byline.search.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When two answers are the same, and when they cannot both be true.
final class Values {

    private static final List<String> PAIRS = List.of("“”", "()", "[]", "\"\"");

    /// Marks around all of a value.
    private static final Pattern ENCLOSED = Pattern.compile("^(?:“([^“”]*)”|\"([^\"]*)\"|\\(([^()]*)\\))$");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\b\\p{L}\\.){2,}$|\\b(?:Jr|Sr|Inc|Ltd|Corp|Co|Bros|St|No)\\.$");

    /// "A" that counts: without it "a year" is no answer.
    private static final Pattern COUNTING = Pattern.compile(
            "an?\\s(?:\\p{Ll}+\\s)?(?:few|couple|handful|dozen|score|hundred|thousand|million|billion|trillion|half|third|quarter|fourth"
                    + "|fifth|sixth|seventh|eighth|ninth|tenth|minute|hour|day|week|fortnight|month|year|decade|century)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE_BEFORE = Pattern.compile("(?:^|\\s)(an?\\s)$", Pattern.CASE_INSENSITIVE);

    private Values() {}

    /// A value without the article, the marks at its ends and a quotation mark or bracket that lacks its other half.
    static String bare(String value) {
        String bare = OneLine.of(value);
        String last = "";
        while (!bare.equals(last)) {
            last = bare;
            bare = ENCLOSED.matcher(bare).replaceFirst("$1$2$3");
            bare = bare.replaceFirst("^[\\s,;:.]+", "").replaceFirst("[\\s,;:]+$", "");
            bare = ABBREVIATED.matcher(bare).find() ? bare : bare.replaceFirst("\\.+$", "");
            for (String pair : PAIRS) {
                bare = whole(bare, pair.charAt(0), pair.charAt(1));
            }
        }
        return COUNTING.matcher(bare).lookingAt()
                ? bare
                : bare.replaceFirst("^(?:the|a|an)\\s", "").strip();
    }

    /// The text without the marks of a kind where not each has its other half.
    private static String whole(String text, char open, char close) {
        long opened = text.chars().filter(c -> c == open).count();
        long closed = text.chars().filter(c -> c == close).count();
        boolean paired = open == close ? opened % 2 == 0 : opened == closed;
        return paired ? text : text.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
    }

    /// A value as another article may write it: bare, without regard to case and punctuation.
    static String plain(String value) {
        return bare(value).toLowerCase(Locale.ROOT).replaceAll("\\p{Punct}", "");
    }

    static boolean same(String one, String two) {
        Optional<Numbers.Quantity> first = onlyNumber(one);
        Optional<Numbers.Quantity> second = onlyNumber(two);
        if (first.isPresent() && second.isPresent()) {
            return first.get().equalTo(second.get());
        }
        if (first.isPresent() != second.isPresent()) {
            return false;
        }
        return sameActor(one, two) || sameWords(one, two);
    }

    /// The value as a short answer shows it: bare, but with the "a" before it that counts.
    static String shown(Finding finding) {
        Matcher article = ARTICLE_BEFORE.matcher(before(finding));
        String counting = (article.find() ? article.group(1) : "") + finding.value();
        return bare(COUNTING.matcher(counting).lookingAt() ? counting : finding.value());
    }

    /// The two exclude each other also with the bounds and measures that stand around them in their sentences.
    static boolean exclude(Finding one, Finding two) {
        Optional<Amount> first = Amount.of(around(one));
        Optional<Amount> second = Amount.of(around(two));
        boolean leftRoom =
                first.isPresent() && second.isPresent() && !first.get().excludes(second.get());
        return exclude(one.value(), two.value()) && !leftRoom;
    }

    private static String around(Finding finding) {
        Matcher bound = Amount.BOUND_BEFORE.matcher(before(finding));
        Matcher behind = Amount.BEHIND.matcher(finding.sentenceText()
                .substring(finding.words().end() - finding.sentence().start()));
        return (bound.find() ? bound.group() : "") + finding.value() + (behind.find() ? behind.group() : "");
    }

    private static String before(Finding finding) {
        return finding.sentenceText()
                .substring(0, finding.words().start() - finding.sentence().start());
    }

    /// Both give a number of one kind and measure, or both a day, and no reading of one leaves room for the other.
    static boolean exclude(String one, String two) {
        Optional<Dates.Date> first = onlyDay(one);
        Optional<Dates.Date> second = onlyDay(two);
        if (first.isPresent() && second.isPresent()) {
            return otherDay(first.get().text(), second.get().text()) && !one.contains(two) && !two.contains(one);
        }
        return Dates.of(one).isEmpty() && Dates.of(two).isEmpty() && otherNumber(one, two);
    }

    /// Another day, or the same of another year.
    private static boolean otherDay(String one, String two) {
        Optional<Integer> year = Days.year(one);
        Optional<Integer> other = Days.year(two);
        return !Days.monthDay(one).equals(Days.monthDay(two))
                || (year.isPresent() && other.isPresent() && !year.equals(other));
    }

    private static boolean otherNumber(String one, String two) {
        Optional<Amount> first = Amount.of(one);
        Optional<Amount> second = Amount.of(two);
        return first.isPresent() && second.isPresent() && first.get().excludes(second.get());
    }

    /// The name a row of a list goes by: the longest in the words, else the words.
    static String actor(String words) {
        return longestName(words).map(Names.Name::text).orElse(words);
    }

    private static Optional<Dates.Date> onlyDay(String value) {
        List<Dates.Date> days = Dates.of(value).stream()
                .filter(date -> Days.monthDay(date.text()).isPresent())
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    static Optional<Numbers.Quantity> onlyNumber(String value) {
        List<Numbers.Quantity> quantities = Numbers.of(value);
        return quantities.size() == 1 ? Optional.of(quantities.getFirst()) : Optional.empty();
    }

    /// One bearer: the shorter name is the end of the longer ("Biden", "President Joe Biden") or its initials.
    static boolean sameActor(String one, String two) {
        Optional<Names.Name> first = longestName(one);
        Optional<Names.Name> second = longestName(two);
        if (first.isEmpty() || second.isEmpty()) {
            return sameWords(one, two);
        }
        List<String> few = first.get().words();
        List<String> many = second.get().words();
        if (few.size() > many.size()) {
            return sameActor(two, one);
        }
        return (many.getLast().equals(few.getLast()) && many.containsAll(few))
                || (few.size() == 1 && few.getFirst().equals(initials(many)));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static Optional<Names.Name> longestName(String words) {
        return Names.of(words).stream()
                .max(Comparator.comparingInt(name -> name.text().split(" ", -1).length));
    }

    private static boolean sameWords(String one, String two) {
        Set<String> first = Words.stems(one);
        Set<String> second = Words.stems(two);
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }
}
