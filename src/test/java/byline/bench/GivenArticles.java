package byline.bench;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.search.CorpusSummary;
import byline.search.Filters;
import byline.search.Hit;
import byline.search.IndexState;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The texts a question was given, every passage of them found, in their order.
final class GivenArticles implements PassageIndex {

    private final List<Article> articles;
    private final List<Passage> passages;

    GivenArticles(List<Article> articles) {
        this.articles = articles;
        this.passages = articles.stream()
                .flatMap(article -> new PassageCutter().cut(article).stream())
                .toList();
    }

    @Override
    public List<Hit> retrieve(Query query, int limit) {
        return passages.stream()
                .limit(limit)
                .map(passage -> new Hit(passage, 1))
                .toList();
    }

    @Override
    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Passage> passage(String id) {
        return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
    }

    @Override
    public IndexState state() {
        return new IndexState(true, false, articles.size(), passages.size(), 0, "given");
    }

    @Override
    public SyncReport sync(Corpus corpus, SyncOptions options, SyncProgress progress) {
        throw new UnsupportedOperationException("given texts stay as they are");
    }

    @Override
    public CorpusSummary summary() {
        return new CorpusSummary(List.of(), List.of(), Optional.empty(), Optional.empty(), articles.size(), List.of());
    }

    @Override
    public int undatedExcluded(Filters filters) {
        return 0;
    }

    @Override
    public Optional<LocalDate> newest() {
        return Optional.empty();
    }

    @Override
    public List<List<String>> duplicates() {
        return List.of();
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public void close() {}
}
