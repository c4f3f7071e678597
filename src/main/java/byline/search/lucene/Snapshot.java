package byline.search.lucene;

import byline.search.CorpusSummary;
import byline.search.Hit;
import byline.search.Query;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// What the index holds at one moment. Its readers stay open until the last user has closed it.
final class Snapshot implements AutoCloseable {

    private final TextView text;
    private final LexicalSearch lexical;
    private @Nullable CorpusSummary summary;
    private @Nullable List<List<String>> duplicates;

    Snapshot(DirectoryReader text, RetrievalSettings settings) throws IOException {
        this.text = new TextView(text, settings);
        this.lexical = new LexicalSearch(this.text.searcher(), settings);
    }

    TextView text() {
        return text;
    }

    int articles() {
        return count(Commit.ARTICLES);
    }

    int passages() {
        return count(Commit.PASSAGES);
    }

    /// Stands for the searchable content: the same articles give the same version.
    String version() {
        return text.commitData().getOrDefault(Commit.CONTENT, "").substring(0, Commit.VERSION_CHARACTERS);
    }

    /// Computed once for each snapshot.
    synchronized CorpusSummary summary() throws IOException {
        if (summary == null) {
            summary = Summaries.of(text);
        }
        return summary;
    }

    /// Computed once for each snapshot.
    synchronized List<List<String>> duplicates() throws IOException {
        if (duplicates == null) {
            duplicates = Duplicates.of(text.articles());
        }
        return duplicates;
    }

    /// The best passages, best first.
    List<Hit> retrieve(Query query, int limit) throws IOException {
        List<Candidate> found = lexical.search(query.text(), FilterQueries.of(query.filters()), limit);
        List<Hit> hits = new ArrayList<>();
        for (Candidate candidate : found) {
            double score = candidate.score() / found.getFirst().score();
            hits.add(new Hit(text.passage(candidate.document()), score));
        }
        return hits;
    }

    /// One more user, who closes it too.
    Snapshot share() {
        text.reader().incRef();
        return this;
    }

    boolean current() throws IOException {
        return text.reader().isCurrent();
    }

    @Override
    public void close() throws IOException {
        text.reader().decRef();
    }

    private int count(String key) {
        Map<String, String> data = text.commitData();
        return Integer.parseInt(data.getOrDefault(key, "0"));
    }
}
