package byline.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the forms in which files write a day.
final class PublicationDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\A(\\d{4})(\\d{2})(\\d{2})\\z");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + " {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)? {1,2}(?:of )?" + MONTH + ",? {1,2}(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})\\b");
    private static final Pattern SECONDS = Pattern.compile("\\A\\d{9,10}\\z");
    private static final Pattern MILLISECONDS = Pattern.compile("\\A\\d{12,13}\\z");

    private PublicationDate() {}

    /// The first day that `words` name; nothing where they name none, or where day and month could be exchanged
    /// (`03/04/2022`). A time of day and a time zone are passed over: the day is the one that is written.
    static Optional<LocalDate> parse(String words) {
        String date = words.strip();
        return at(YEAR_FIRST, date, 1, 3, 4)
                .or(() -> at(EIGHT_DIGITS, date, 1, 2, 3))
                .or(() -> at(MONTH_FIRST, date, 3, 1, 2))
                .or(() -> at(DAY_FIRST, date, 3, 2, 1))
                .or(() -> unambiguous(date))
                .or(() -> sinceEpoch(date));
    }

    /// The number of a month, 1 to 12, by its name or abbreviation.
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> at(Pattern pattern, String words, int year, int month, int day) {
        Matcher date = pattern.matcher(words);
        if (!date.find()) {
            return Optional.empty();
        }
        String monthWords = date.group(month);
        return day(
                Integer.parseInt(date.group(year)),
                Character.isDigit(monthWords.charAt(0)) ? Integer.parseInt(monthWords) : month(monthWords),
                Integer.parseInt(date.group(day)));
    }

    private static Optional<LocalDate> unambiguous(String words) {
        Matcher date = NUMBERS.matcher(words);
        if (!date.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        if (first > 12 || first == second) {
            return day(year, second, first);
        }
        return second > 12 ? day(year, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> sinceEpoch(String words) {
        if (SECONDS.matcher(words).matches()) {
            return Optional.of(day(Instant.ofEpochSecond(Long.parseLong(words))));
        }
        return MILLISECONDS.matcher(words).matches()
                ? Optional.of(day(Instant.ofEpochMilli(Long.parseLong(words))))
                : Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /// Days that no newspaper was printed on are slips and defaults (`0001-01-01`).
    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1600 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
