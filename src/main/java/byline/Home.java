package byline;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder Byline was unpacked or built in, with what it carries beside its classes.
///
/// @param folder absolute
record Home(Path folder) {

    /// The launcher and Maven name the folder; a run from an editor starts in it.
    static Home find() {
        Path folder =
                Path.of(System.getProperty("byline.home", "")).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("corpus"))) {
            throw new SettingsException("Byline cannot find its own files in " + folder
                    + ": start it with bin/byline, or from the folder that holds corpus and web");
        }
        return new Home(folder);
    }

    /// The sample articles.
    Path articles() {
        return folder.resolve("corpus/articles");
    }

    /// The sample questions, one JSON object a line.
    Path questions() {
        return folder.resolve("corpus/questions/sample.jsonl");
    }

    Path prompts() {
        return folder.resolve("prompts");
    }

    /// The chat page.
    Path page() {
        return folder.resolve("web");
    }
}
