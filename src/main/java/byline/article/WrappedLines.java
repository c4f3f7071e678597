package byline.article;

import java.util.regex.Pattern;

/// Puts the lines of a printed page together into paragraphs.
final class WrappedLines {

    private static final Pattern BLANK = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern LINE = Pattern.compile("\\R");

    /// A line shorter than this share of its block's longest ends a paragraph.
    private static final double FULL = 0.7;

    /// Blocks of shorter lines are tables and addresses.
    private static final int SHORTEST = 40;

    private WrappedLines() {}

    /// `text` with one line a paragraph and an empty line between two.
    static String join(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        BLANK.splitAsStream(text).filter(block -> !block.isBlank()).forEach(block -> joinBlock(block, joined));
        return joined.toString();
    }

    private static void joinBlock(String block, StringBuilder joined) {
        String[] lines = LINE.splitAsStream(block).map(String::strip).toArray(String[]::new);
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        for (String line : lines) {
            boolean full = longest >= SHORTEST && line.length() >= FULL * longest;
            joined.append(line).append(full ? " " : "\n");
        }
        joined.setCharAt(joined.length() - 1, '\n');
        joined.append('\n');
    }
}
