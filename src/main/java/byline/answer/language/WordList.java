package byline.answer.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// An editable list of words that ships inside: one entry a line, `#` opens a remark.
final class WordList {

    private static final String FOLDER = "/byline/answer/";

    private WordList() {}

    /// The entries of `file`, without remarks and blank lines.
    static List<String> read(String file) {
        try (InputStream stream = WordList.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Byline's own file " + FOLDER + file + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FOLDER + file, unreadable);
        }
    }
}
