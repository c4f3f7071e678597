package byline.answer.language;

import byline.search.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Words that state the contrary of each other, from the editable file `opposites.txt`.
public final class Opposites {

    private static final Map<String, Set<String>> AGAINST = read();

    private Opposites() {}

    public static boolean opposed(String stem, String other) {
        return AGAINST.getOrDefault(stem, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> against = new HashMap<>();
        for (String line : WordList.read("opposites.txt")) {
            String[] sides = line.split("\\|", -1);
            Set<String> one = withForms(sides[0]);
            Set<String> other = withForms(sides[1]);
            one.forEach(stem ->
                    against.computeIfAbsent(stem, ignored -> new HashSet<>()).addAll(other));
            other.forEach(stem ->
                    against.computeIfAbsent(stem, ignored -> new HashSet<>()).addAll(one));
        }
        return against;
    }

    private static Set<String> withForms(String words) {
        Set<String> stems = new HashSet<>();
        Words.stems(words).forEach(stem -> stems.addAll(VerbFamilies.formsOf(stem)));
        return stems;
    }
}
