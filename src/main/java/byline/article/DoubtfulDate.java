package byline.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds publication dates that cannot be right. Only what an article could not have said by that day counts, since a
/// date doubted wrongly is worse than a wrong one not noticed: articles speak of the future, and remember the past.
public final class DoubtfulDate {

    /// Days by which an outlet's clock, a reprint or a weekly edition may be off.
    private static final int GRACE = 31;

    /// How far down an article its own day stands.
    private static final int TOP = 1_500;

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

    private static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    /// The day a quoted tweet was sent.
    private static final Pattern TWEET = Pattern.compile("\\(@\\w{1,30}\\) (" + MONTH + " \\d{1,2}, \\d{4})");

    /// What was said on a day was said before it was printed; what is or will be announced on one is still to come.
    private static final Pattern SAID = Pattern.compile(
            "(?<!\\b(?:be|is|are) (?:\\w{1,14}ly )?)\\b(?:said|told reporters|announced|wrote|tweeted|reported|died)"
                    + " (?:in a statement )?on (?:" + WEEKDAY + ", )?(" + MONTH + " \\d{1,2}, \\d{4})");

    /// A span of time that has begun.
    private static final Pattern SINCE =
            Pattern.compile("\\b[Ss]ince (?:early |mid-|late |" + MONTH + " )?(\\d{4})\\b");

    /// A weekday and a day without a year, as news has it for the days around its own.
    private static final Pattern DAY =
            Pattern.compile("\\b" + WEEKDAY + ",? (" + MONTH + ") (\\d{1,2})\\b(?!,? \\d{4})");

    private DoubtfulDate() {}

    /// `article` with its date marked where its own text contradicts it.
    static Article mark(Article article) {
        Source source = article.source();
        boolean doubtful = source.published()
                .filter(published -> contradicts(article.text(), published))
                .isPresent();
        return doubtful ? new Article(article.id(), source.withPublishedDoubtful(true), article.text()) : article;
    }

    private static boolean contradicts(String text, LocalDate published) {
        return later(TWEET, 1, text, published)
                || later(SAID, 2, text, published)
                || laterSince(text, published)
                || otherYear(text.substring(0, Math.min(text.length(), TOP)), published);
    }

    private static boolean later(Pattern pattern, int group, String text, LocalDate published) {
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            Optional<LocalDate> day = PublicationDate.parse(match.group(group));
            if (day.filter(published.plusDays(GRACE)::isBefore).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean laterSince(String text, LocalDate published) {
        for (Matcher match = SINCE.matcher(text); match.find(); ) {
            int year = Integer.parseInt(match.group(1));
            if (year > published.plusDays(GRACE).getYear() && year < 2200) {
                return true;
            }
        }
        return false;
    }

    /// Whether each weekday and day in the text fall together in no year around that of publication.
    private static boolean otherYear(String text, LocalDate published) {
        boolean found = false;
        for (Matcher match = DAY.matcher(text); match.find(); ) {
            found = true;
            DayOfWeek weekday = DayOfWeek.valueOf(match.group(1).toUpperCase(Locale.ROOT));
            int month = PublicationDate.month(match.group(2));
            int day = Integer.parseInt(match.group(3));
            for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
                if (falls(weekday, year, month, day)) {
                    return false;
                }
            }
        }
        return found;
    }

    private static boolean falls(DayOfWeek weekday, int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day)
                && LocalDate.of(year, month, day).getDayOfWeek() == weekday;
    }
}
