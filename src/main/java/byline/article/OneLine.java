package byline.article;

import java.util.regex.Pattern;

/// Text as it stands on one line.
public final class OneLine {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private OneLine() {}

    /// The text with every stretch of white space as one space, and none around it.
    public static String of(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }
}
