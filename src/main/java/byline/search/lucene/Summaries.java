package byline.search.lucene;

import byline.article.Source;
import byline.search.CorpusSummary;
import byline.search.FailedFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sums up a commit for people.
final class Summaries {

    private static final Comparator<CorpusSummary.Outlet> MOST_FIRST = Comparator.comparingInt(
                    CorpusSummary.Outlet::articles)
            .reversed()
            .thenComparing(CorpusSummary.Outlet::name);

    private Summaries() {}

    static CorpusSummary of(List<IndexedArticle> indexed, List<FileRecord> files) {
        List<CorpusSummary.Entry> articles = indexed.stream()
                .map(IndexedArticle::entry)
                .sorted(Comparator.comparing(CorpusSummary.Entry::articleId))
                .toList();
        List<LocalDate> days = days(articles);
        return new CorpusSummary(
                articles,
                outlets(articles),
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()),
                articles.size() - days.size(),
                failed(files));
    }

    /// The newest day that is not doubtful.
    static Optional<LocalDate> newest(CorpusSummary summary) {
        return summary.articles().stream()
                .map(CorpusSummary.Entry::source)
                .filter(source -> !source.publishedDoubtful())
                .flatMap(source -> source.published().stream())
                .max(Comparator.naturalOrder());
    }

    private static List<LocalDate> days(List<CorpusSummary.Entry> articles) {
        return articles.stream()
                .flatMap(entry -> entry.source().published().stream())
                .toList();
    }

    private static List<CorpusSummary.Outlet> outlets(List<CorpusSummary.Entry> articles) {
        return articles.stream()
                .map(CorpusSummary.Entry::source)
                .map(Source::publisher)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(publisher -> 1)))
                .entrySet()
                .stream()
                .map(outlet -> new CorpusSummary.Outlet(outlet.getKey(), outlet.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static List<FailedFile> failed(List<FileRecord> files) {
        return files.stream()
                .flatMap(file -> file.failed().stream())
                .sorted(Comparator.comparing(FailedFile::path))
                .toList();
    }
}
