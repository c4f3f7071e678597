package byline.answer.suggest;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Noun phrases at a given place of a sentence, as far as words alone can tell where they end.
final class Phrases {

    private static final String WORD = "(?:\\p{Lu}\\.)+|\\p{L}[\\p{L}\\p{M}'’-]*";
    private static final Pattern DETERMINED =
            Pattern.compile("(?:(?:the|The)\\s)?(?:" + WORD + ")(?:\\s(?:" + WORD + ")){0,4}");
    private static final Pattern UNFIT_END = Pattern.compile(".*(?:ed|ing|ly|['’]s)", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 4;

    private Phrases() {}

    /// A noun phrase and where it ends.
    record Phrase(String text, int end) {}

    /// The noun phrase that begins at `from` with "the" or a capital, up to the next function word or mark; with
    /// "of …" where it goes on so. Empty where none begins there.
    static Optional<Phrase> at(String text, int from) {
        Matcher matcher = DETERMINED.matcher(text).region(from, text.length());
        if (!matcher.lookingAt() || !(text.startsWith("the ", from) || Character.isUpperCase(text.charAt(from)))) {
            return Optional.empty();
        }
        return simple(text, from)
                .map(head -> withOf(text, head))
                .filter(phrase -> fit(phrase.text()) && !abbreviated(text, phrase));
    }

    private static Optional<Phrase> simple(String text, int from) {
        int start = text.startsWith("the ", from) ? from + 4 : from;
        Matcher words = Pattern.compile("(?:" + WORD + ")").matcher(text);
        int end = -1;
        int at = start;
        for (int count = 0; count < MOST && at < text.length(); count++) {
            words.region(at, text.length());
            if (!words.lookingAt() || FunctionWords.contains(words.group()) || Names.isCalendar(words.group())) {
                break;
            }
            end = words.end();
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            at = end + 1;
        }
        return end < 0 ? Optional.empty() : Optional.of(new Phrase(text.substring(from, end), end));
    }

    private static Phrase withOf(String text, Phrase head) {
        if (!text.startsWith(" of ", head.end())) {
            return head;
        }
        return simple(text, head.end() + 4)
                .map(tail -> new Phrase(head.text() + " of " + tail.text(), tail.end()))
                .orElse(head);
    }

    /// "Pennsylvania Gov. Ann Lee" is cut in two by its full stop.
    private static boolean abbreviated(String text, Phrase phrase) {
        return phrase.end() < text.length() - 1 && text.charAt(phrase.end()) == '.';
    }

    private static boolean fit(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return !UNFIT_END.matcher(last).matches() || Character.isUpperCase(last.codePointAt(0));
    }
}
