package byline.answer;

import byline.answer.language.Dates;
import byline.answer.language.Days;
import byline.search.CorpusSummary;
import java.time.LocalDate;
import java.util.Optional;

/// The days the articles cover, as far as they are dated.
record TimeRange(Optional<LocalDate> first, Optional<LocalDate> last) {

    /// Articles tell of what was before they came out and of what is planned, so a question is out of range only when
    /// its time is a good while off.
    private static final int MARGIN_IN_DAYS = 60;

    static TimeRange of(CorpusSummary summary) {
        return new TimeRange(summary.first(), summary.last());
    }

    /// Whether the question names a day or a year, and every one it names lies outside.
    boolean excludes(Question question) {
        var dates = Dates.of(question.text()).stream()
                .filter(date -> Days.year(date.text()).isPresent())
                .toList();
        return first.isPresent()
                && last.isPresent()
                && !dates.isEmpty()
                && dates.stream().allMatch(date -> outside(date.text()));
    }

    private boolean outside(String wording) {
        Optional<LocalDate> day = Days.of(wording, Optional.empty());
        LocalDate from = first.orElseThrow().minusDays(MARGIN_IN_DAYS);
        LocalDate to = last.orElseThrow().plusDays(MARGIN_IN_DAYS);
        if (day.isPresent()) {
            return day.get().isBefore(from) || day.get().isAfter(to);
        }
        int year = Days.year(wording).orElseThrow();
        return year < from.getYear() || year > to.getYear();
    }
}
