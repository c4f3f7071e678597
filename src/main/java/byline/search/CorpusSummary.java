package byline.search;

import byline.article.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A corpus for people.
///
/// @param outlets publishers with how many articles each, most first; articles without a publisher are not counted
/// @param undated how many articles carry no date
public record CorpusSummary(
        List<Entry> articles,
        List<Outlet> outlets,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int undated,
        List<FailedFile> failed) {

    public CorpusSummary {
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
        failed = List.copyOf(failed);
    }

    public record Entry(String articleId, Source source, int passages) {}

    public record Outlet(String name, int articles) {}
}
