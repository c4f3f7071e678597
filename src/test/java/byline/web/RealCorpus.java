package byline.web;

import byline.answer.Answerer;
import byline.answer.Sessions;
import byline.answer.VerifiedAnswerer;
import byline.answer.conversation.FollowUps;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.suggest.CorpusSuggestions;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.answer.verify.Weighing;
import byline.article.Corpus;
import byline.onnx.BgeEmbedder;
import byline.onnx.OnnxReader;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.Optional;

/// A folder of articles with the index, the models and the suggestions that Byline serves by default.
final class RealCorpus implements AutoCloseable {

    static final Path SAMPLE = Path.of("corpus", "articles").toAbsolutePath();

    private final BgeEmbedder embedder = BgeEmbedder.load();
    private final OnnxReader reader = OnnxReader.shipped(Runtime.getRuntime().availableProcessors());
    private final LuceneIndex index;
    private final Answerer answerer;
    private final CorpusSuggestions suggestions;

    /// @param folder an empty folder for the index
    /// @param articles the folder that is read, such as [#SAMPLE]
    RealCorpus(Path folder, Path articles) {
        index = LuceneIndex.open(folder, embedder);
        index.sync(Corpus.of(articles), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        index.awaitVectors();
        answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.NEURAL),
                new EvidenceVerifier(new SupportJudge(reader, Weighing.NEURAL)),
                new FollowUps(),
                Optional.empty());
        suggestions = new CorpusSuggestions(index, answerer);
    }

    ChatServices services() {
        return services(Sessions.NONE);
    }

    ChatServices services(Sessions sessions) {
        return new ChatServices(answerer, index, suggestions, sessions, Optional.of(reader.version()));
    }

    /// Waits until there are examples, so that nothing is tried any more.
    void awaitExamples() throws InterruptedException {
        while (suggestions.examples().isEmpty()) {
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        suggestions.close();
        index.close();
        reader.close();
        embedder.close();
    }
}
