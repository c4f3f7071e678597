package byline.article;

import java.util.List;
import java.util.regex.Pattern;

/// Takes a byline apart.
final class Authors {

    private static final Pattern BETWEEN = Pattern.compile(" and | & |, and |[,;] |\\|");

    private Authors() {}

    /// The names in `By Jane Doe, John Roe and Ann Poe`; the words as they are where a part of them is no name
    /// (`Jane Doe, staff writer`).
    static List<String> of(String byline) {
        String words = byline.strip().replaceFirst("\\A(?i:by) ", "");
        List<String> names = BETWEEN.splitAsStream(words)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.stream().allMatch(Shape::isName) ? names : List.of(words);
    }
}
