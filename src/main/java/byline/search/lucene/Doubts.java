package byline.search.lucene;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds articles whose day their own near-identical copies contradict.
final class Doubts {

    /// Outlets print an agency's text within days; a copy a month away from all others carries a wrong day.
    private static final long COPIES_WITHIN_DAYS = 30;

    private Doubts() {}

    /// Ids of the articles to doubt: those with a dated copy, but none within a month.
    static Set<String> of(List<IndexedArticle> articles, List<List<String>> duplicates) {
        Map<String, IndexedArticle> byId =
                articles.stream().collect(Collectors.toMap(IndexedArticle::id, Function.identity()));
        Set<String> doubted = new HashSet<>();
        for (List<String> copies : duplicates) {
            for (String id : copies) {
                if (contradicted(id, copies, byId)) {
                    doubted.add(id);
                }
            }
        }
        return doubted;
    }

    private static boolean contradicted(String id, List<String> copies, Map<String, IndexedArticle> byId) {
        Optional<LocalDate> day = day(id, byId);
        if (day.isEmpty()) {
            return false;
        }
        List<LocalDate> others = copies.stream()
                .filter(copy -> !copy.equals(id))
                .flatMap(copy -> day(copy, byId).stream())
                .toList();
        return !others.isEmpty()
                && others.stream()
                        .allMatch(other -> Math.abs(ChronoUnit.DAYS.between(day.get(), other)) > COPIES_WITHIN_DAYS);
    }

    private static Optional<LocalDate> day(String id, Map<String, IndexedArticle> byId) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(article -> article.source().published());
    }
}
