package byline.answer.language;

import byline.search.Words;
import java.util.HashSet;
import java.util.Set;

/// Words by which somebody speaks: verbs that put words into a mouth, and others that voice a stand or announce that
/// words follow.
public final class Speech {

    private static final Set<String> VERBS = verbs("say tell add announce declare explain argue claim insist stress"
            + " warn tweet promise vow pledge deny admit confirm ask urge acknowledge reply concede complain suggest");

    /// Acts as much as words: who condemns has to be the one who condemned, whoever reports it.
    private static final Set<String> VOICES = Words.stems(
            "stated noted remarked commented wrote writes captioned joked quipped recalled condemned denounced deplored"
                    + " criticised criticized slammed praised welcomed dismissed rejected called described accused responded"
                    + " demanded reiterated emphasised emphasized predicted testified estimated posted quoted issued statement"
                    + " saying according cautioned voiced expressed spoke");

    private Speech() {}

    /// Whether a stem belongs to any of these words.
    public static boolean voices(String stem) {
        return VERBS.contains(stem) || VOICES.contains(stem);
    }

    /// Whether a stem is a form of a verb that only puts words into a mouth.
    public static boolean isVerb(String stem) {
        return VERBS.contains(stem);
    }

    private static Set<String> verbs(String words) {
        Set<String> verbs = new HashSet<>();
        Words.stems(words).forEach(stem -> verbs.addAll(VerbFamilies.formsOf(stem)));
        return Set.copyOf(verbs);
    }
}
