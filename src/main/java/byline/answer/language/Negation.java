package byline.answer.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often a text denies.
public final class Negation {

    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|refus(?:e[sd]?|ing)|den(?:y|ies|ied|ying)"
                    + "|fail(?:s|ed|ing)?\\sto|unlikely|rul(?:es?|ed|ing)\\sout)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private Negation() {}

    public static int count(String text) {
        Matcher matcher = DENIES.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
