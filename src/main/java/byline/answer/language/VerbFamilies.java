package byline.answer.language;

import byline.search.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Verbs that mean the same act in news, from the editable file `verb-families.txt`, and the forms of irregular verbs,
/// from `irregular-verbs.txt`.
public final class VerbFamilies {

    private static final Map<String, Set<String>> FORMS = forms();
    private static final Map<String, Set<String>> FAMILY_OF_STEM = families();
    private static final Set<String> STRONGER = stronger();

    private VerbFamilies() {}

    /// Whether two stems are the same word or belong to one family.
    public static boolean related(String stem, String other) {
        return stem.equals(other) || FAMILY_OF_STEM.getOrDefault(stem, Set.of()).contains(other);
    }

    /// Whether who says the one says the other too: one word, or one family and no stronger word of it.
    public static boolean entails(String held, String said) {
        return sameWord(held, said) || (related(held, said) && (!STRONGER.contains(said) || STRONGER.contains(held)));
    }

    /// Whether two stems are forms of one word: "said" and "say".
    public static boolean sameWord(String stem, String other) {
        return stem.equals(other) || formsOf(stem).contains(other);
    }

    /// The stems of all verbs that mean the same as this one's, itself among them.
    public static Set<String> of(String stem) {
        return FAMILY_OF_STEM.getOrDefault(stem, Set.of(stem));
    }

    /// The stems of a word's forms, itself among them.
    static Set<String> formsOf(String stem) {
        return FORMS.getOrDefault(stem, Set.of(stem));
    }

    private static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new HashMap<>();
        WordList.read("irregular-verbs.txt").forEach(line -> join(forms, Words.stems(line)));
        return forms;
    }

    private static Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new HashMap<>();
        FORMS.values().forEach(stems -> join(families, stems));
        for (String line : WordList.read("verb-families.txt")) {
            Set<String> stems = new LinkedHashSet<>();
            for (String stem : Words.stems(line)) {
                stems.addAll(formsOf(stem));
            }
            join(families, stems);
        }
        return families;
    }

    /// The words behind a family's bar.
    private static Set<String> stronger() {
        Set<String> stronger = new HashSet<>();
        WordList.read("verb-families.txt").stream()
                .filter(line -> line.contains("|"))
                .flatMap(line -> Words.stems(line.substring(line.indexOf('|'))).stream())
                .forEach(stem -> stronger.addAll(formsOf(stem)));
        return stronger;
    }

    private static void join(Map<String, Set<String>> families, Set<String> stems) {
        stems.forEach(stem ->
                families.computeIfAbsent(stem, ignored -> new HashSet<>()).addAll(stems));
    }
}
