package byline.web.wire;

import byline.search.CorpusSummary;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the corpus holds.
///
/// @param count how many articles there are
/// @param first the oldest publication day
/// @param last the newest publication day
/// @param undated how many articles carry no date
/// @param failed files that could not be read, each with its reason
/// @param duplicates groups of ids of articles whose texts are near-identical
/// @param examples questions that the articles answer
/// @param articles every article; left out with `?articles=false`
public record CorpusBody(
        int count,
        List<Outlet> outlets,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int undated,
        List<Failed> failed,
        List<List<String>> duplicates,
        List<String> examples,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Entry>> articles) {

    public static CorpusBody of(
            CorpusSummary summary, List<List<String>> duplicates, List<String> examples, boolean withArticles) {
        return new CorpusBody(
                summary.articles().size(),
                summary.outlets().stream()
                        .map(outlet -> new Outlet(outlet.name(), outlet.articles()))
                        .toList(),
                summary.first(),
                summary.last(),
                summary.undated(),
                summary.failed().stream()
                        .map(file -> new Failed(file.path(), file.reason()))
                        .toList(),
                duplicates,
                examples,
                withArticles
                        ? Optional.of(summary.articles().stream().map(Entry::of).toList())
                        : Optional.empty());
    }

    /// A publisher, and how many articles are its.
    public record Outlet(String name, int articles) {}

    /// A file that could not be read.
    public record Failed(String path, String reason) {}

    /// An article without its text.
    ///
    /// @param passages how many passages it was cut into
    public record Entry(
            String id,
            Optional<String> title,
            Optional<String> source,
            Optional<LocalDate> published,
            boolean publishedDoubtful,
            int passages) {

        private static Entry of(CorpusSummary.Entry entry) {
            return new Entry(
                    entry.articleId(),
                    entry.source().title(),
                    entry.source().publisher(),
                    entry.source().published(),
                    entry.source().publishedDoubtful(),
                    entry.passages());
        }
    }
}
