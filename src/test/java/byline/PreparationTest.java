package byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.article.Corpus;
import byline.search.IndexState;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index made ready with the real models, for commands that end: more passages than are embedded at once.
class PreparationTest {

    private static final int ARTICLES = 100;

    @TempDir
    Path folder;

    private final Home home = Home.find();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), false);

    @BeforeEach
    void write() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(articles.resolve(i + ".txt"), "The ferry number " + i + " was cancelled on Sunday.");
        }
    }

    @Test
    void anIndexIsCompleteWithItsVectors() throws InterruptedException {
        try (App app = open()) {
            Preparation.complete(app, SyncProgress.SILENT);
            assertThat(withVectors(app)).isEqualTo(ARTICLES);
        }
    }

    @Test
    void anAnswerWaitsForTheVectors() throws InterruptedException {
        try (App app = open()) {
            Preparation.forAsking(app, progress);
            assertThat(withVectors(app)).isEqualTo(ARTICLES);
        }
    }

    @Test
    void anAnswerSaysWhatItWaitsFor() throws InterruptedException {
        try (App app = open()) {
            Preparation.forAsking(app, progress);
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .endsWith(" of 100 passages have their vector; the answer waits for the others.\n");
        }
    }

    @Test
    void anAnswerFromACompleteIndexSaysNothing() throws InterruptedException {
        try (App app = open()) {
            Preparation.complete(app, SyncProgress.SILENT);
            Preparation.forAsking(app, progress);
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        }
    }

    @Test
    void anAnswerSaysThatAnotherProcessIsNotDone() throws InterruptedException {
        try (PassageIndex other = LuceneIndex.open(settings().index());
                App app = open()) {
            takeIn(other);
            Preparation.forAsking(app, progress);
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .isEqualTo("byline: Another Byline process is still making vectors (0 of 100 passages have their"
                            + " vector); until it is done, answers may change.\n");
        }
    }

    @Test
    void figuresAreNotTakenFromAnIndexThatAnotherProcessIsCompleting() {
        try (PassageIndex other = LuceneIndex.open(settings().index());
                App app = open()) {
            takeIn(other);
            assertThatThrownBy(() -> Preparation.forScoring(app, progress))
                    .isInstanceOf(CommandException.class)
                    .hasMessage("Another Byline process is still making vectors (0 of 100 passages have their vector);"
                            + " evaluate when it is done, or name another folder with --index.");
        }
    }

    private static int withVectors(App app) {
        IndexState state = app.index().state();
        return state.embedded();
    }

    private App open() {
        return App.open(settings(), home);
    }

    /// As a process does that has made no vectors yet.
    private void takeIn(PassageIndex index) {
        index.sync(Corpus.of(settings().articles()), new SyncOptions(false), SyncProgress.SILENT);
    }

    private Settings settings() {
        Map<Setting, String> given = Map.of(
                Setting.ARTICLES, folder.resolve("articles").toString(),
                Setting.INDEX, folder.resolve("index").toString(),
                Setting.READER, "lexical");
        SettingsLayers layers = SettingsLayers.of(given, Map.of(), Optional.empty());
        return SettingsReader.read(layers, home.articles(), new UserFolders(folder, folder));
    }
}
