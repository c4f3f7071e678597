package byline.answer.model;

import byline.article.OneLine;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence as a model writes it, its citation marks read into numbers.
///
/// @param text without marks
/// @param numbers of the passages cited, ascending, each once; none need exist
record CitationMarks(String text, List<Integer> numbers) {

    private static final Pattern MARK = Pattern.compile(
            "\\s*[\\[【(]\\^?(?:passages?|sources?|articles?)?\\s*(\\d{1,3}(?:\\s*[,;&–-]\\s*(?:passage\\s*)?\\d{1,3})*)[^\\]】)\\d\\s]{0,12}[\\]】)]",
            Pattern.CASE_INSENSITIVE);
    /// "(2)" and "(Article 5)" may be the article's own words.
    private static final Pattern ROUND = Pattern.compile("^\\s*\\(\\s*(?:\\d|articles?\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]\\s+|\\d{1,2}[.)]\\s+|#+\\s+)");

    CitationMarks {
        numbers = List.copyOf(numbers);
    }

    static CitationMarks read(String sentence) {
        TreeSet<Integer> numbers = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(sentence);
        while (mark.find()) {
            if (ROUND.matcher(mark.group()).find()) {
                continue;
            }
            NUMBER.matcher(mark.group(1)).results().forEach(number -> numbers.add(Integer.parseInt(number.group())));
            mark.appendReplacement(text, "");
        }
        mark.appendTail(text);
        return new CitationMarks(plain(text.toString()), List.copyOf(numbers));
    }

    private static String plain(String text) {
        return BULLET.matcher(OneLine.of(text.replace("**", "")))
                .replaceFirst("")
                .replaceAll("\\s+([.,;:!?])", "$1");
    }
}
