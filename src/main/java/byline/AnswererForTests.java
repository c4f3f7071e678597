package byline;

import byline.evaluate.junit.AnswererProvider;
import byline.search.SyncProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Byline as a project's own tests open it: with the defaults alone, whatever the user or the environment has set, and
/// an index that goes with the test run.
public final class AnswererForTests implements AnswererProvider {

    @Override
    public Opened open(Path articles) {
        try {
            Path folder = Files.createTempDirectory("byline-test");
            App app = App.open(settings(articles, folder), new Home(Path.of("").toAbsolutePath()));
            Preparation.complete(app, SyncProgress.SILENT);
            return new Opened(app.answerer(), app.index(), () -> close(app, folder));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a folder for the index cannot be made", unwritable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the articles were read", stopped);
        }
    }

    private static Settings settings(Path articles, Path folder) {
        Map<Setting, String> given = Map.of(
                Setting.ARTICLES, articles.toString(),
                Setting.INDEX, folder.resolve("index").toString());
        UserFolders folders = UserFolders.of(Map.of(), System.getProperty("os.name"), folder);
        return SettingsReader.read(SettingsLayers.of(given, Map.of(), Optional.empty()), articles, folders);
    }

    private static void close(App app, Path folder) {
        app.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("the test index in " + folder + " cannot be deleted", kept);
        }
    }
}
