package byline.answer.extractive;

import byline.answer.Question;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// How far back a question looks from the day it is asked on: an article of last year does not tell who resigned "this
/// week".
///
/// @param earliest the day before which an article is too old to tell, where the question looks back only so far
record Horizon(Optional<LocalDate> earliest) {

    /// Of a question that looks back however far.
    static final Horizon OPEN = new Horizon(Optional.empty());

    private static final Pattern DAYS = Pattern.compile(
            "(?i)\\b(?:(?:this|last|past)\\s(?:week(?:end)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning)|last night|tonight|yesterday)\\b");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b(?:this|last|past)\\smonth\\b");

    /// More than is meant, since archives carry late and doubtful dates: of the odd weeks of RealTimeQA 2022, no right
    /// answer about "this week" and three wrong ones stand in articles older than this.
    private static final int DAYS_BACK = 45;

    private static final int MONTH_BACK = 90;

    static Horizon of(Question question) {
        if (DAYS.matcher(question.text()).find()) {
            return before(question, DAYS_BACK);
        }
        return MONTH.matcher(question.text()).find() ? before(question, MONTH_BACK) : OPEN;
    }

    private static Horizon before(Question question, int days) {
        return new Horizon(question.today().map(today -> today.minusDays(days)));
    }

    /// Whether what was published on a day cannot tell; an article without a day can.
    boolean excludes(Optional<LocalDate> published) {
        return earliest.flatMap(first -> published.filter(day -> day.isBefore(first)))
                .isPresent();
    }
}
