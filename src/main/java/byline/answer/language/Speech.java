package byline.answer.language;

import byline.search.Words;
import java.util.HashSet;
import java.util.Set;

/// Verbs that put words into somebody's mouth.
public final class Speech {

    private static final Set<String> VERBS = verbs("say tell add announce declare explain argue claim insist stress"
            + " warn tweet promise vow pledge deny admit confirm ask urge acknowledge reply concede complain suggest");

    private Speech() {}

    /// Whether a stem is a form of such a verb.
    public static boolean isVerb(String stem) {
        return VERBS.contains(stem);
    }

    private static Set<String> verbs(String words) {
        Set<String> verbs = new HashSet<>();
        Words.stems(words).forEach(stem -> verbs.addAll(VerbFamilies.formsOf(stem)));
        return Set.copyOf(verbs);
    }
}
