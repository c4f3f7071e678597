package byline.bench;

import byline.evaluate.exchange.Imported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the benches read and write: `-Dbench.data`, else `../shared/data`, and `-Dbench.work`, else `target/bench`.
final class Folders {

    private Folders() {}

    static Path data(String name) {
        Path folder =
                Path.of(System.getProperty("bench.data", "../shared/data")).resolve(name);
        if (!Files.exists(folder)) {
            throw new IllegalStateException(folder + " is missing; name the data with -Dbench.data=FOLDER");
        }
        return folder;
    }

    static Path work(String name) {
        try {
            return Files.createDirectories(Path.of(System.getProperty("bench.work", "target/bench")))
                    .resolve(name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// The imported articles as a folder that the product reads.
    static Path articles(String name, Imported imported) {
        Path folder = work(name);
        if (!Files.exists(folder.resolve("questions.jsonl"))) {
            imported.write(make(folder));
        }
        return folder.resolve("articles");
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
