package byline.web;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.Passage;
import byline.article.Source;
import byline.search.CorpusSummary;
import byline.search.FailedFile;
import byline.search.Filters;
import byline.search.Hit;
import byline.search.IndexState;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A true, if simple, index over the small corpus: shared words decide.
final class SmallIndex implements PassageIndex {

    private volatile boolean ready = true;
    private volatile boolean syncing;
    private volatile String version = "small-1";

    void ready(boolean state) {
        ready = state;
    }

    void syncing(boolean state) {
        syncing = state;
    }

    void version(String name) {
        version = name;
    }

    @Override
    public List<Hit> retrieve(Query query, int limit) {
        Set<String> wanted = words(query.text());
        List<Hit> hits = new ArrayList<>();
        for (Passage passage : SmallCorpus.PASSAGES) {
            long shared =
                    words(passage.text()).stream().filter(wanted::contains).count();
            if (shared > 0 && counts(passage.source(), query.filters())) {
                hits.add(new Hit(passage, (double) shared / wanted.size()));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits.stream().limit(limit).toList();
    }

    @Override
    public SyncReport sync(Corpus corpus, SyncOptions options, SyncProgress progress) {
        return new SyncReport(0, SmallCorpus.ARTICLES.size(), 0, 0, List.of());
    }

    @Override
    public Optional<Article> article(String id) {
        return SmallCorpus.ARTICLES.stream()
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Passage> passage(String id) {
        return SmallCorpus.PASSAGES.stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst();
    }

    @Override
    public IndexState state() {
        int passages = SmallCorpus.PASSAGES.size();
        int embedded = syncing ? passages / 2 : passages;
        return new IndexState(ready, syncing, SmallCorpus.ARTICLES.size(), passages, embedded, version);
    }

    @Override
    public CorpusSummary summary() {
        Map<String, Integer> outlets = new TreeMap<>();
        SmallCorpus.ARTICLES.forEach(
                article -> article.source().publisher().ifPresent(name -> outlets.merge(name, 1, Integer::sum)));
        return new CorpusSummary(
                SmallCorpus.ARTICLES.stream()
                        .map(article -> new CorpusSummary.Entry(article.id(), article.source(), 1))
                        .toList(),
                outlets.entrySet().stream()
                        .map(entry -> new CorpusSummary.Outlet(entry.getKey(), entry.getValue()))
                        .toList(),
                Optional.of(LocalDate.of(2022, 2, 21)),
                Optional.of(LocalDate.of(2022, 2, 23)),
                1,
                List.of(new FailedFile("broken.pdf", "The file is damaged: no end of file mark.")));
    }

    @Override
    public int undatedExcluded(Filters filters) {
        return filters.dated() ? 1 : 0;
    }

    @Override
    public Optional<LocalDate> newest() {
        return Optional.of(LocalDate.of(2022, 2, 23));
    }

    @Override
    public List<List<String>> duplicates() {
        return List.of(List.of(SmallCorpus.HARBOUR.id(), SmallCorpus.LEDGER.id()));
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public void close() {}

    private static boolean counts(Source source, Filters filters) {
        boolean after = filters.from()
                .map(from ->
                        source.published().filter(day -> !day.isBefore(from)).isPresent())
                .orElse(true);
        boolean before = filters.to()
                .map(to -> source.published().filter(day -> !day.isAfter(to)).isPresent())
                .orElse(true);
        String name = source.publisher().orElse("");
        boolean named = filters.sources().isEmpty() || filters.sources().contains(name);
        return after && before && named && !filters.excludeSources().contains(name);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3 || word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
