package byline.web.wire;

import byline.search.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which articles may be searched.
///
/// @param from first publication day that counts
/// @param to last publication day that counts
/// @param sources publishers that count; empty for all
/// @param excludeSources publishers that do not count
public record FiltersBody(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<List<@Nullable String>> sources,
        Optional<List<@Nullable String>> excludeSources) {

    static FiltersBody of(Filters filters) {
        return new FiltersBody(
                filters.from(),
                filters.to(),
                Optional.of(List.copyOf(new TreeSet<>(filters.sources()))),
                Optional.of(List.copyOf(new TreeSet<>(filters.excludeSources()))));
    }

    Filters filters() {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw ApiException.field(
                    "bad_value", "filters.from", "from (" + from.get() + ") is after to (" + to.get() + ").");
        }
        return new Filters(
                from,
                to,
                Check.names("filters.sources", sources.orElse(List.of())),
                Check.names("filters.exclude_sources", excludeSources.orElse(List.of())));
    }
}
