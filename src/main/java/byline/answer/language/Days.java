package byline.answer.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The calendar day that a date's wording means: "Monday" in an article of Tuesday the 22nd is the 21st.
public final class Days {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:1[6-9]|20)\\d{2})\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?<next>next\\s)?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");

    /// A year with every day there is.
    private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);

    private Days() {}

    /// The day, where the wording means one; a wording without a year counts from the day of publication.
    public static Optional<LocalDate> of(String wording, Optional<LocalDate> published) {
        String words = wording.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher month = MONTH.matcher(words);
        if (month.find()) {
            return inMonth(words, MONTHS.indexOf(month.group(1)) + 1, published);
        }
        return published.flatMap(day -> fromPublication(words, day));
    }

    /// The year a wording names.
    public static Optional<Integer> year(String wording) {
        Matcher year = YEAR.matcher(wording);
        return year.find() ? Optional.of(number(year, 1)) : Optional.empty();
    }

    /// The day and month a wording names, whatever the year: "Feb. 21" and "2022-02-21" alike.
    public static Optional<MonthDay> monthDay(String wording) {
        String words = wording.toLowerCase(Locale.ROOT);
        return ISO.matcher(words).find() || MONTH.matcher(words).find()
                ? of(wording, Optional.of(LEAP_YEAR)).map(MonthDay::from)
                : Optional.empty();
    }

    private static Optional<LocalDate> inMonth(String words, int month, Optional<LocalDate> published) {
        Optional<Integer> year = year(words).or(() -> published.map(LocalDate::getYear));
        Matcher day = DAY.matcher(YEAR.matcher(words).replaceAll(""));
        return day.find() && year.isPresent() ? day(year.get(), month, number(day, 1)) : Optional.empty();
    }

    private static Optional<LocalDate> fromPublication(String words, LocalDate published) {
        Matcher weekday = WEEKDAY.matcher(words);
        if (weekday.find()) {
            DayOfWeek day = DayOfWeek.valueOf(weekday.group("day").toUpperCase(Locale.ROOT));
            return Optional.of(published.with(
                    weekday.group("next") == null
                            ? TemporalAdjusters.previousOrSame(day)
                            : TemporalAdjusters.next(day)));
        }
        return switch (words) {
            case "today", "tonight" -> Optional.of(published);
            case "yesterday" -> Optional.of(published.minusDays(1));
            case "tomorrow" -> Optional.of(published.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException ignored) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
