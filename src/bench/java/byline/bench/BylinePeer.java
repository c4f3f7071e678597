package byline.bench;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.evaluate.exchange.Imported;
import byline.evaluate.question.QuestionSet;
import byline.onnx.BgeEmbedder;
import byline.search.Embedder;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.RetrievalSettings;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Byline, from a folder of articles to an index on disk, as it ships.
final class BylinePeer implements Peer {

    private final boolean vectors;
    private final QuestionSet questions;
    private final Path folder;
    private final Optional<Embedder> embedder;
    private final PassageIndex index;

    BylinePeer(boolean vectors, QuestionSet questions) {
        this.vectors = vectors;
        this.questions = questions;
        this.folder = temporary();
        this.embedder = vectors ? Optional.of(BgeEmbedder.load()) : Optional.empty();
        this.index = LuceneIndex.open(
                folder.resolve("index"), new PassageCutter()::cut, embedder, RetrievalSettings.DEFAULT);
    }

    @Override
    public String name() {
        return vectors ? "Byline" : "Byline, words alone";
    }

    @Override
    public void index(List<Article> articles) {
        new Imported(questions, articles, Map.of()).write(folder);
        index.sync(Corpus.of(folder.resolve("articles")), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        index.awaitVectors();
    }

    @Override
    public List<String> rank(Query query) {
        return index.retrieve(query, 60).stream()
                .map(Hit::passage)
                .map(Passage::articleId)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        index.close();
        embedder.ifPresent(Embedder::close);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(Folders.work("peers").getParent(), "byline");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
