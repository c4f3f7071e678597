package byline.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What to look for: plain words, never a query language.
///
/// @param text the question as it was asked
/// @param today the day the question is asked from, for questions such as "this week"; empty where nothing says
/// @param carried words from earlier in the conversation, which count for less than the question's own
public record Query(String text, Filters filters, Optional<LocalDate> today, List<Carried> carried) {

    public Query {
        carried = List.copyOf(carried);
    }

    /// A question without a conversation.
    public Query(String text, Filters filters, Optional<LocalDate> today) {
        this(text, filters, today, List.of());
    }

    public Query withFilters(Filters others) {
        return new Query(text, others, today, carried);
    }

    /// Words said earlier.
    ///
    /// @param weight of each of the words, 0 to 1, where one of the question's own has 1
    public record Carried(String text, double weight) {}
}
