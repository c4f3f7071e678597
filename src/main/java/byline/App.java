package byline;

import byline.Settings.ReaderChoice;
import byline.answer.Answerer;
import byline.answer.Reader;
import byline.answer.Sessions;
import byline.answer.Suggestions;
import byline.answer.VerifiedAnswerer;
import byline.answer.conversation.FollowUps;
import byline.answer.conversation.RememberedSessions;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.model.ChatModels;
import byline.answer.model.ModelCheck;
import byline.answer.model.ModelSettings;
import byline.answer.model.Provider;
import byline.answer.suggest.CorpusSuggestions;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.answer.verify.Weighing;
import byline.article.Corpus;
import byline.onnx.BgeEmbedder;
import byline.onnx.ModelLoadException;
import byline.onnx.OnnxReader;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import byline.search.lucene.LuceneIndex;
import byline.web.ChatOptions;
import byline.web.ChatServer;
import byline.web.ChatServices;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The whole of Byline put together: every `new` of a part is here.
final class App implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private final Settings settings;
    private final Home home;
    private final Corpus corpus;
    private final LoadingEmbedder embedder;
    private final Reader reader;
    private final PassageIndex index;
    private final Answerer answerer;
    private final Sessions sessions;
    private final CorpusSuggestions suggestions;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private App(Settings settings, Home home, LoadingEmbedder embedder, Reader reader, PassageIndex index) {
        this.settings = settings;
        this.home = home;
        this.corpus = Corpus.of(settings.articles(), settings.index());
        this.embedder = embedder;
        this.reader = reader;
        this.index = index;
        this.sessions = sessions(settings.sessions());
        Optional<ChatModels> models = settings.model().map(model -> chatModels(model, home));
        this.answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, confidence(reader)),
                new EvidenceVerifier(new SupportJudge(reader, weighing(reader))),
                models.map(model -> model.rewriter(new FollowUps())).orElseGet(FollowUps::new),
                models.map(model -> new VerifiedAnswerer.Model(
                        model.composer(), settings.model().orElseThrow().timeout())));
        this.suggestions = new CorpusSuggestions(index, answerer);
    }

    /// Opens the index, and loads the models meanwhile. Where another process writes the index, this one reads it.
    ///
    /// @throws byline.search.IndexException when the index cannot be opened
    static App open(Settings settings, Home home) {
        LoadingEmbedder embedder = embedder();
        CompletableFuture<Reader> reader = CompletableFuture.supplyAsync(() -> reader(settings.reader()));
        PassageIndex index = LuceneIndex.open(settings.index(), embedder);
        return new App(settings, home, embedder, reader.join(), index);
    }

    /// Waits until the models are there.
    ///
    /// @return their names and versions
    /// @throws byline.onnx.ModelLoadException when one cannot be loaded
    String awaitModels() {
        return embedder.loaded().name() + ", " + reader.version();
    }

    /// The index alone, for a look at it.
    static PassageIndex openIndex(Settings settings) {
        return LuceneIndex.look(settings.index(), BgeEmbedder.VERSION);
    }

    /// Loads the models and lets them go again.
    ///
    /// @return their names and versions
    static String tryModels(Settings settings) {
        try (LoadingEmbedder embedder = embedder();
                Reader reader = reader(settings.reader())) {
            return embedder.loaded().name() + ", " + reader.version();
        }
    }

    private static LoadingEmbedder embedder() {
        return new LoadingEmbedder(BgeEmbedder.VERSION, BgeEmbedder.DIMENSIONS, BgeEmbedder::load);
    }

    /// The reader chosen; where the trained one cannot be loaded, the lexical one stands in and says so.
    private static Reader reader(ReaderChoice choice) {
        if (choice == ReaderChoice.LEXICAL) {
            return new LexicalReader();
        }
        try {
            return OnnxReader.shipped(Runtime.getRuntime().availableProcessors());
        } catch (ModelLoadException broken) {
            LOG.warn("{}; reading with the lexical reader instead", broken.getMessage());
            return new LexicalReader();
        }
    }

    private static Confidence confidence(Reader reader) {
        return reader instanceof LexicalReader ? Confidence.LEXICAL : Confidence.NEURAL;
    }

    private static Weighing weighing(Reader reader) {
        return reader instanceof LexicalReader ? Weighing.LEXICAL : Weighing.NEURAL;
    }

    private static Sessions sessions(Settings.Sessions settings) {
        return new RememberedSessions(
                new RememberedSessions.Limits(settings.most(), settings.turns(), settings.expiry()),
                InstantSource.system());
    }

    private static ChatModels chatModels(Settings.Model model, Home home) {
        try {
            return new ChatModels(modelSettings(model), home.prompts());
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new SettingsException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static ModelSettings modelSettings(Settings.Model model) {
        return new ModelSettings(
                Provider.of(model.provider()),
                model.name(),
                model.url(),
                model.key(),
                model.timeout(),
                model.temperature(),
                model.maxTokens());
    }

    /// Reaches the configured chat model once.
    static ModelCheck.Result tryChatModel(Settings.Model model) {
        try {
            return ModelCheck.of(modelSettings(model));
        } catch (IllegalArgumentException wrong) {
            return new ModelCheck.Result(false, String.valueOf(wrong.getMessage()));
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

    /// For a program that asks once: it has no time to find suggestions.
    ChatServices services() {
        return services(Suggestions.NONE);
    }

    ChatServer server() {
        ChatOptions options = ChatOptions.of(home.page())
                .withHosts(settings.allowed().hosts())
                .withOrigins(settings.allowed().origins())
                .withQuestionsLogged(settings.logQuestions());
        return new ChatServer(services(suggestions), options);
    }

    private ChatServices services(Suggestions offered) {
        return new ChatServices(answerer, index, offered, sessions, Optional.of(reader.version()));
    }

    /// Begins to look for questions worth suggesting, in the background.
    void findSuggestions() {
        suggestions.examples();
    }

    /// Brings the index up to date; text is searchable on return.
    SyncReport sync(SyncProgress progress) {
        return index.sync(corpus, new SyncOptions(settings.allowDelete()), progress);
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            suggestions.close();
            index.close();
            reader.close();
            embedder.close();
        }
    }
}
