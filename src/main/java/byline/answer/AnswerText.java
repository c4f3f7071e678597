package byline.answer;

import byline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Findings as text: the same numbering and the same words behind every door.
///
/// @param plain the sentences without marks; list rows stand on lines of their own
/// @param marked `plain` with ` [n]` before a sentence's closing full stop, or after its closing quotation mark
/// @param sentences where each sentence stands in `plain`
/// @param citations every citation once, in order of first use: the first has number 1
public record AnswerText(String plain, String marked, List<Span> sentences, List<Citation> citations) {

    private static final Pattern LOOKS_LIKE_A_MARK = Pattern.compile("\\[(\\d+)]");

    public AnswerText {
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
    }

    public static AnswerText of(Findings findings) {
        List<Citation> citations = numbered(findings);
        String separator = findings.items().isEmpty() ? " " : "\n";
        StringBuilder plain = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (CitedSentence sentence : findings.sentences()) {
            if (!plain.isEmpty()) {
                plain.append(separator);
                marked.append(separator);
            }
            String text = withoutMarks(sentence.text());
            sentences.add(new Span(plain.length(), plain.length() + text.length()));
            plain.append(text);
            marked.append(mark(text, marks(sentence, citations)));
        }
        return new AnswerText(plain.toString(), marked.toString(), sentences, citations);
    }

    /// The number a citation carries in `marked`, from 1.
    public int number(Citation citation) {
        int index = citations.indexOf(citation);
        if (index < 0) {
            throw new IllegalArgumentException("not a citation of this answer: " + citation.span() + " of "
                    + citation.passage().id());
        }
        return index + 1;
    }

    private static List<Citation> numbered(Findings findings) {
        List<Citation> all = new ArrayList<>();
        findings.sentences().forEach(sentence -> all.addAll(sentence.citations()));
        findings.conflicts().forEach(conflict -> conflict.sides().forEach(side -> all.addAll(side.citations())));
        return all.stream().distinct().toList();
    }

    /// An article's own `[1]` must not pass for a citation.
    private static String withoutMarks(String text) {
        return LOOKS_LIKE_A_MARK.matcher(text).replaceAll("($1)");
    }

    private static String marks(CitedSentence sentence, List<Citation> citations) {
        StringBuilder marks = new StringBuilder(" ");
        sentence.citations().stream()
                .distinct()
                .map(citation -> citations.indexOf(citation) + 1)
                .sorted()
                .forEach(number -> marks.append('[').append(number).append(']'));
        return marks.toString();
    }

    private static String mark(String text, String marks) {
        boolean stopsPlainly = text.length() > 1 && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
        int at = stopsPlainly ? text.length() - 1 : text.length();
        return text.substring(0, at) + marks + text.substring(at);
    }
}
