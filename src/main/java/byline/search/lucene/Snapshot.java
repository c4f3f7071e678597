package byline.search.lucene;

import byline.search.CorpusSummary;
import byline.search.Embedder;
import byline.search.Hit;
import byline.search.Query;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// What the index holds at one moment. Its readers stay open until the last user has closed it.
final class Snapshot implements AutoCloseable {

    private final DirectoryReader textReader;
    private final Optional<DirectoryReader> vectorReader;
    private final TextView text;
    private final VectorView vectors;
    private final HybridSearch search;
    private final String model;
    private @Nullable CorpusSummary summary;
    private @Nullable List<List<String>> duplicates;

    /// Takes the readers over. The vectors are of the embedder's model.
    Snapshot(
            DirectoryReader textReader,
            Optional<DirectoryReader> vectorReader,
            Optional<Embedder> embedder,
            RetrievalSettings settings)
            throws IOException {
        this.textReader = textReader;
        this.vectorReader = vectorReader;
        this.text = new TextView(textReader, settings);
        this.vectors = new VectorView(textReader, vectorReader);
        this.search = new HybridSearch(text, vectors, embedder, settings);
        this.model = embedder.map(Embedder::name).orElse("");
    }

    TextView text() {
        return text;
    }

    VectorView vectors() {
        return vectors;
    }

    DirectoryReader textReader() {
        return textReader;
    }

    Optional<DirectoryReader> vectorReader() {
        return vectorReader;
    }

    int articles() {
        return count(Commit.ARTICLES);
    }

    int passages() {
        return count(Commit.PASSAGES);
    }

    /// Stands for the searchable content: the same articles with the same vectors give the same version.
    String version() {
        String content = text.commitData().getOrDefault(Commit.CONTENT, "");
        String hash = ContentHash.ofAll(List.of(content, model, Integer.toString(vectors.embedded())));
        return hash.substring(0, Commit.VERSION_CHARACTERS);
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
        return search.search(query, limit);
    }

    /// One more user, who closes it too.
    Snapshot share() {
        textReader.incRef();
        vectorReader.ifPresent(DirectoryReader::incRef);
        return this;
    }

    @Override
    public void close() throws IOException {
        textReader.decRef();
        if (vectorReader.isPresent()) {
            vectorReader.get().decRef();
        }
    }

    private int count(String key) {
        return Integer.parseInt(text.commitData().getOrDefault(key, "0"));
    }
}
