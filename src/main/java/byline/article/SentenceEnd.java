package byline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges the places where a sentence may end. Few rules and short lists: what they leave undecided, ICU decides.
final class SentenceEnd {

    /// Abbreviations that a name or number follows, so that no sentence ends with them.
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "st", "sr", "gen", "lt", "col", "maj", "capt", "cmdr", "adm", "sgt",
            "cpl", "pvt", "gov", "sen", "sens", "rep", "reps", "pres", "rev", "fr", "hon", "messrs", "supt", "det",
            "insp", "amb", "vs", "approx", "ca", "cf", "e.g", "i.e", "ft", "mt");

    /// Words that are abbreviations only before a number ("No. 10", "Art. IV"); else they may end a sentence.
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "fig", "figs", "art", "arts", "sec", "secs");

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{N}]{0,4}(?:\\p{N}|[IVXLC]{2,8}\\b)");

    /// Abbreviations that a day or year follows.
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /// Abbreviations that may end a sentence: it does where a word follows that opens sentences.
    private static final Set<String> MAY_END = Set.of(
            "inc", "ltd", "co", "corp", "bros", "jr", "etc", "a.m", "p.m", "ph.d", "b.c", "a.d", "d.c", "ave", "blvd",
            "rd", "dept", "univ", "est", "al", "op", "calif", "fla", "ariz", "colo", "conn", "mass", "mich", "minn",
            "tenn", "va", "wash", "wis", "pa", "ga", "ill", "ind", "mo", "neb", "nev", "okla", "ore", "ky", "la", "md",
            "n.y", "n.j");

    private static final Set<String> OPENERS = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "there",
            "it",
            "its",
            "he",
            "his",
            "she",
            "her",
            "they",
            "their",
            "we",
            "our",
            "i",
            "you",
            "your",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "if",
            "when",
            "while",
            "as",
            "in",
            "on",
            "at",
            "after",
            "before",
            "since",
            "for",
            "from",
            "by",
            "with",
            "to",
            "however",
            "meanwhile",
            "although",
            "though",
            "because",
            "until",
            "under",
            "what",
            "who",
            "how",
            "why",
            "where",
            "not",
            "no",
            "some",
            "many",
            "most",
            "all",
            "both",
            "each",
            "one",
            "two",
            "earlier",
            "last",
            "now",
            "then",
            "also",
            "according",
            "asked");

    /// Words that name the speaker of the quotation before them.
    private static final Set<String> SPEECH = Set.of(
            "said", "says", "asked", "asks", "added", "adds", "told", "wrote", "writes", "tweeted", "stated",
            "replied");

    /// A longer rest after a quotation is a sentence of its own even where it holds a verb of speech.
    private static final int LONGEST_ATTRIBUTION = 60;

    private SentenceEnd() {}

    /// Whether the sentence that began at `start` ends before `end`, where ICU would end it.
    static boolean at(String line, int start, int end) {
        int last = beforeSpace(line, start, end);
        int stop = beforeClosers(line, start, last);
        if (Character.isLowerCase(line.codePointAt(end)) || onlyClosers(line, start, last)) {
            return false;
        }
        return switch (line.charAt(stop)) {
            case '.' -> stop < last || endsAtFullStop(line, start, stop, end);
            case '!', '?' -> stop == last || !attribution(line, end);
            case '…' -> stop == start || !Character.isWhitespace(line.charAt(stop - 1));
            default -> true;
        };
    }

    private static int beforeSpace(String line, int start, int end) {
        int last = end - 1;
        while (last > start && Character.isWhitespace(line.charAt(last))) {
            last--;
        }
        return last;
    }

    private static int beforeClosers(String line, int start, int last) {
        int stop = last;
        while (stop > start && Words.closes(line.charAt(stop))) {
            stop--;
        }
        return stop;
    }

    private static boolean onlyClosers(String line, int start, int last) {
        return beforeClosers(line, start, last) == start && Words.closes(line.charAt(start));
    }

    private static boolean endsAtFullStop(String line, int start, int stop, int end) {
        String before = wordBefore(line, start, stop);
        String next = wordAfter(line, end);
        if (before.isEmpty()) {
            return !ellipsisInside(line, start, stop);
        }
        if (BEFORE_NAMES.contains(before)) {
            return false;
        }
        if (BEFORE_NUMBERS.contains(before)) {
            boolean secretary = line.startsWith("Sec", stop - 3);
            return !secretary
                    && !NUMBER.matcher(line).region(end, line.length()).lookingAt();
        }
        if (MONTHS.contains(before)) {
            return next.isEmpty() || !Character.isDigit(next.charAt(0));
        }
        boolean initials = (before.length() == 1 && Character.isLetter(before.charAt(0))) || before.indexOf('.') > 0;
        return !(initials || MAY_END.contains(before)) || OPENERS.contains(next);
    }

    /// `. . .` and ` ...` in the middle of a quotation.
    private static boolean ellipsisInside(String line, int start, int stop) {
        int dots = stop;
        while (dots > start && line.charAt(dots - 1) == '.') {
            dots--;
        }
        return dots > start && Character.isWhitespace(line.charAt(dots - 1));
    }

    private static boolean attribution(String line, int end) {
        int stop = line.indexOf('.', end);
        if (stop < 0 || stop - end > LONGEST_ATTRIBUTION) {
            return false;
        }
        return Pattern.compile(" ").splitAsStream(line.substring(end, stop)).anyMatch(SPEECH::contains);
    }

    /// The letters and inner full stops right before `stop`, in lower case: `u.s` for `U.S.`
    private static String wordBefore(String line, int start, int stop) {
        int from = stop;
        while (from > start && stop - from < 12 && part(line, from - 1, stop)) {
            from--;
        }
        return line.substring(from, stop).toLowerCase(Locale.ROOT);
    }

    private static boolean part(String line, int i, int stop) {
        char c = line.charAt(i);
        return Character.isLetterOrDigit(c) || (c == '.' && i + 1 < stop && line.charAt(i + 1) != '.');
    }

    private static String wordAfter(String line, int end) {
        int from = end;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from)) && from < end + 4) {
            from++;
        }
        int to = from;
        while (to < line.length() && Character.isLetterOrDigit(line.charAt(to)) && to < from + 20) {
            to++;
        }
        return line.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
