package byline.search;

import java.time.LocalDate;
import java.util.Optional;

/// What to look for: plain words, never a query language.
///
/// @param text the question as it was asked
/// @param today the day the question is asked from, for questions such as "this week"; empty where nothing says
public record Query(String text, Filters filters, Optional<LocalDate> today) {}
