package byline.answer.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// From a verb's past form back to its base form, as a question with "did" needs it.
public final class VerbForms {

    private static final Map<String, String> IRREGULAR = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    /// Endings after which "-ed" was added to a verb that ends just so: "counted", "warned", "treated".
    private static final Pattern WHOLE =
            Pattern.compile(".*(?:[nrscp]t|ck|sh|ch|ss|x|[nlr]d|rn|rm|lp|mp|sk|[aeo]w|[aeo]y|ain|ea[tdlrkn]|oi[nl])");

    /// Endings after which only "-d" was added: "announced", "solved", "charged", "argued".
    private static final Pattern SILENT =
            Pattern.compile(".*(?:[cvuz]|[^aeiou]g|[^aeiou]l|[ai]s|[^o]os|[bcdlnrtu]at|i[rz])");

    static {
        for (String line : WordList.read("irregular-verbs.txt")) {
            List<String> forms = List.of(line.split(" ", -1));
            KNOWN.add(forms.getFirst());
            forms.subList(1, Math.min(2, forms.size())).forEach(past -> IRREGULAR.put(past, forms.getFirst()));
        }
        for (String line : WordList.read("verb-families.txt")) {
            KNOWN.addAll(List.of(line.split(" ", -1)));
        }
    }

    private VerbForms() {}

    /// Whether a word can be a verb in the simple past: "condemned", "won".
    public static boolean isPast(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return IRREGULAR.containsKey(lower) || (lower.length() > 4 && lower.endsWith("ed") && !lower.endsWith("eed"));
    }

    /// The base form of a verb in the simple past: "sign" of "signed"; empty where spelling does not tell.
    public static Optional<String> base(String past) {
        String lower = past.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return Optional.of(IRREGULAR.getOrDefault(lower, ""));
        }
        return isPast(lower) ? regular(lower.substring(0, lower.length() - 2)) : Optional.empty();
    }

    private static Optional<String> regular(String stem) {
        String undoubled = stem.substring(0, stem.length() - 1);
        for (String base : List.of(stem, stem + "e", undoubled, undoubled + "y")) {
            if (KNOWN.contains(base)) {
                return Optional.of(base);
            }
        }
        if (stem.endsWith("i")) {
            return Optional.of(undoubled + "y");
        }
        if (SILENT.matcher(stem).matches()) {
            return Optional.of(stem + "e");
        }
        return WHOLE.matcher(stem).matches() ? Optional.of(stem) : Optional.empty();
    }
}
