package byline.answer.language;

import byline.search.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Verbs that mean the same act in news, from the editable file `verb-families.txt`.
public final class VerbFamilies {

    private static final String FILE = "/byline/answer/verb-families.txt";
    private static final Map<String, Set<String>> FAMILY_OF_STEM = read();

    private VerbFamilies() {}

    /// Whether two stems are the same word or belong to one family.
    public static boolean related(String stem, String other) {
        return stem.equals(other) || FAMILY_OF_STEM.getOrDefault(stem, Set.of()).contains(other);
    }

    /// The stems of all verbs that mean the same as this one's, itself among them.
    public static Set<String> of(String stem) {
        return FAMILY_OF_STEM.getOrDefault(stem, Set.of(stem));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> families = new HashMap<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Set<String> stems = Words.stems(line);
            stems.forEach(stem ->
                    families.computeIfAbsent(stem, ignored -> new HashSet<>()).addAll(stems));
        }
        return families;
    }

    private static List<String> lines() {
        try (InputStream file = VerbFamilies.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Byline's own file " + FILE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FILE, unreadable);
        }
    }
}
