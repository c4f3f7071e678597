package byline.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Which articles may be searched. A date bound leaves undated articles out.
///
/// @param from first publication day that counts, inclusive
/// @param to last publication day that counts, inclusive
/// @param sources publishers that count; empty for all
/// @param excludeSources publishers that do not count
public record Filters(
        Optional<LocalDate> from, Optional<LocalDate> to, Set<String> sources, Set<String> excludeSources) {

    /// Every article counts.
    public static final Filters NONE = new Filters(Optional.empty(), Optional.empty(), Set.of(), Set.of());

    public Filters {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("from " + from.get() + " is after to " + to.get());
        }
        sources = Set.copyOf(sources);
        excludeSources = Set.copyOf(excludeSources);
    }

    /// Whether articles without a date are left out.
    public boolean dated() {
        return from.isPresent() || to.isPresent();
    }
}
