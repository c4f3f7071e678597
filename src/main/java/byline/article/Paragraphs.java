package byline.article;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a text: its lines, with lines put together where a sentence plainly goes on over the break.
final class Paragraphs {

    private Paragraphs() {}

    /// In order, without the white space around them; every other character of the text is in one of them.
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        List<Span> paragraphs = new ArrayList<>(lines.size());
        for (Span line : lines) {
            if (!paragraphs.isEmpty() && LineBreak.goesOn(text, paragraphs.getLast(), line)) {
                paragraphs.add(new Span(paragraphs.removeLast().start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return List.copyOf(paragraphs);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            Words.trim(text, start, end).ifPresent(lines::add);
            start = end + 1;
        }
        return lines;
    }
}
