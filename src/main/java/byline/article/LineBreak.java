package byline.article;

import java.util.Set;

/// Tells a line break that falls into the middle of a sentence from one between two paragraphs.
final class LineBreak {

    /// Words no headline and no sentence ends with.
    private static final Set<String> LEAVE_OPEN = Set.of(
            "a",
            "an",
            "the",
            "of",
            "and",
            "or",
            "nor",
            "but",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "into",
            "under",
            "between",
            "among",
            "during",
            "through",
            "against",
            "without",
            "within",
            "because",
            "although",
            "while",
            "than",
            "as",
            "its",
            "their",
            "his",
            "her",
            "our",
            "my",
            "your",
            "this",
            "these",
            "those",
            "who",
            "which",
            "whose",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "could",
            "should");

    /// From this many words on a line without an end is a torn sentence rather than a headline.
    private static final int TORN = 20;

    private static final int LONGEST_WRAPPED = 100;

    private LineBreak() {}

    /// Whether the sentence that `before` ends in goes on in `after`. Says no in doubt: a headline must not run into
    /// the text below it.
    static boolean goesOn(String text, Span before, Span after) {
        if (Words.endSentence(text, before) || Words.isListItem(text, after)) {
            return false;
        }
        return leftOpen(text, before)
                || (Character.isLowerCase(text.codePointAt(after.start())) && Words.count(text, before) > 1)
                || (torn(text, before) && Words.endSentence(text, after))
                || isWrapped(text, before, after);
    }

    /// In text broken into lines of even length, one sentence that went on over a break says that others do.
    private static boolean isWrapped(String text, Span before, Span after) {
        return after.start() - before.end() == 1
                && after.length() <= LONGEST_WRAPPED
                && text.lastIndexOf('\n', before.end() - 1) > before.start();
    }

    private static boolean leftOpen(String text, Span line) {
        return text.charAt(line.end() - 1) == ',' || LEAVE_OPEN.contains(Words.last(text, line));
    }

    /// The headline that opens a text may be long.
    private static boolean torn(String text, Span line) {
        return line.start() > 0
                && Character.isLetter(text.charAt(line.end() - 1))
                && Words.count(text, rest(text, line)) >= TORN;
    }

    /// What stands behind the last full stop.
    private static Span rest(String text, Span line) {
        int stop = text.lastIndexOf(". ", line.end());
        return new Span(Math.max(line.start(), stop + 1), line.end());
    }
}
