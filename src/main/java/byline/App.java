package byline;

import byline.answer.Answerer;
import byline.answer.Reader;
import byline.answer.Suggestions;
import byline.answer.VerifiedAnswerer;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import byline.search.lucene.LuceneIndex;
import byline.web.ChatOptions;
import byline.web.ChatServer;
import byline.web.ChatServices;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// The whole of Byline put together: every `new` of a part is here.
final class App implements AutoCloseable {

    private final Settings settings;
    private final Home home;
    private final Corpus corpus;
    private final PassageIndex index;
    private final Reader reader;
    private final Answerer answerer;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private App(Settings settings, Home home, PassageIndex index, Reader reader) {
        this.settings = settings;
        this.home = home;
        this.corpus = Corpus.of(settings.articles());
        this.index = index;
        this.reader = reader;
        this.answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.LEXICAL),
                new EvidenceVerifier(new SupportJudge(reader)));
    }

    /// Opens the index, and loads the models meanwhile. Where another process writes the index, this one reads it.
    ///
    /// @throws byline.search.IndexException when the index cannot be opened
    static App open(Settings settings, Home home) {
        return new App(settings, home, openIndex(settings), new LexicalReader());
    }

    /// The index alone, for a look at it.
    static PassageIndex openIndex(Settings settings) {
        return LuceneIndex.open(settings.index());
    }

    /// Loads the models and lets them go again.
    ///
    /// @return their names and versions
    static String tryModels(Settings settings) {
        try (Reader reader = new LexicalReader()) {
            return reader.version();
        }
    }

    Corpus corpus() {
        return corpus;
    }

    PassageIndex index() {
        return index;
    }

    Answerer answerer() {
        return answerer;
    }

    ChatServices services() {
        return new ChatServices(answerer, index, Suggestions.NONE, Optional.of(reader.version()));
    }

    ChatServer server() {
        return new ChatServer(services(), ChatOptions.of(home.page()));
    }

    /// Brings the index up to date; text is searchable on return.
    SyncReport sync(SyncProgress progress) {
        return index.sync(corpus, new SyncOptions(settings.allowDelete()), progress);
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            index.close();
            reader.close();
        }
    }
}
