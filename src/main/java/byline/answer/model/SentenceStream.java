package byline.answer.model;

import byline.article.Sentences;
import byline.article.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts what a model writes into sentences with their marks, each told as soon as it is whole.
final class SentenceStream {

    /// A mark before the full stop ends a sentence at once; behind it, more marks may follow.
    private static final Pattern MARK_THEN_STOP = Pattern.compile("[\\]】][.!?]$");
    private static final Pattern MARKS = Pattern.compile("^\\s*(?:[\\[【][^\\]】]{1,30}[\\]】]\\s*)+");
    private static final Pattern HALF_MARK = Pattern.compile("^\\s*(?:[\\[【][^\\]】]{0,30})?$");

    /// A mark ends a sentence even where the stop behind it is missing.
    private static final Pattern WHOLE =
            Pattern.compile("[.!?…][\"”’')]*[.!?]?$|[\\[【][^\\]】]{1,30}[\\]】][.!?]?$|^NO ANSWER$");

    private final StringBuilder rest = new StringBuilder();
    private final Consumer<String> sentences;

    SentenceStream(Consumer<String> sentences) {
        this.sentences = sentences;
    }

    void add(String text) {
        rest.append(text);
        boolean cut = true;
        while (cut) {
            cut = cutOne();
        }
    }

    /// Tells what is left, but no half sentence.
    void end() {
        String text = rest.toString();
        Sentences.of(text).stream()
                .map(span -> span.of(text))
                .filter(sentence -> WHOLE.matcher(sentence).find())
                .forEach(sentences);
        rest.setLength(0);
    }

    private boolean cutOne() {
        String text = rest.toString();
        int end = end(text);
        if (end < 0) {
            return false;
        }
        String sentence = text.substring(0, end).strip();
        rest.delete(0, end);
        if (!sentence.isEmpty()) {
            sentences.accept(sentence);
        }
        return true;
    }

    /// Where the first sentence ends, its marks included; -1 while that is not sure.
    private static int end(String text) {
        int line = text.stripTrailing().indexOf('\n');
        if (line > 0 && !text.substring(0, line).isBlank()) {
            return line + 1;
        }
        List<Span> spans = Sentences.of(text);
        if (spans.size() == 1 && MARK_THEN_STOP.matcher(text.stripTrailing()).find()) {
            return text.length();
        }
        if (spans.size() < 2) {
            return -1;
        }
        int end = spans.getFirst().end();
        String behind = text.substring(end);
        Matcher marks = MARKS.matcher(behind);
        if (marks.find()) {
            String next = behind.substring(marks.end());
            return next.isEmpty() || "[【".indexOf(next.charAt(0)) >= 0 ? -1 : end + marks.end();
        }
        return HALF_MARK.matcher(behind).matches() ? -1 : end;
    }
}
