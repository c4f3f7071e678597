package byline;

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

/// Byline with the defaults alone, whatever the user or the environment has set, and an index that goes with it.
///
/// @param folder what is deleted in the end
record TemporaryApp(App app, Path folder) implements AutoCloseable {

    /// Takes in the articles.
    ///
    /// @throws UncheckedIOException when no folder for the index can be made
    static TemporaryApp open(Path articles, Home home) throws InterruptedException {
        Path folder = make();
        App app = App.open(settings(articles, folder), home);
        Preparation.complete(app, SyncProgress.SILENT);
        return new TemporaryApp(app, folder);
    }

    private static Path make() {
        try {
            return Files.createTempDirectory("byline-temporary");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a folder for the index cannot be made", unwritable);
        }
    }

    private static Settings settings(Path articles, Path folder) {
        Map<Setting, String> given = Map.of(
                Setting.ARTICLES, articles.toString(),
                Setting.INDEX, folder.resolve("index").toString());
        UserFolders folders = UserFolders.of(Map.of(), System.getProperty("os.name"), folder);
        return SettingsReader.read(SettingsLayers.of(given, Map.of(), Optional.empty()), articles, folders);
    }

    @Override
    public void close() {
        app.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("the temporary index in " + folder + " cannot be deleted", kept);
        }
    }
}
