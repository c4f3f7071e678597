package byline.search.lucene;

import byline.search.Embedder;
import byline.search.Hit;
import byline.search.Query;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;

/// What the index holds at one moment. Its readers stay open until the last user has closed it.
final class Snapshot implements AutoCloseable {

    private final DirectoryReader textReader;
    private final Optional<DirectoryReader> vectorReader;
    private final TextView text;
    private final VectorView vectors;
    private final HybridSearch search;
    private final String model;

    /// Takes over one reference to each reader. The vectors are of this model, which is the embedder's.
    ///
    /// @param text may be an earlier snapshot's, where only vectors have come in since
    Snapshot(
            TextView text,
            Optional<DirectoryReader> vectorReader,
            Optional<String> model,
            Optional<Embedder> embedder,
            RetrievalSettings settings)
            throws IOException {
        this.vectorReader = vectorReader;
        this.text = text;
        this.textReader = text.reader();
        this.vectors = new VectorView(text.reader(), vectorReader);
        this.search = new HybridSearch(text, vectors, embedder, settings);
        this.model = model.orElse("");
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
