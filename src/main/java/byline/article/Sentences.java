package byline.article;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits English text into sentences: ICU's rules (Unicode Standard Annex 29) find where a sentence may end, and
/// [SentenceEnd] refuses the ends that abbreviations, initials and quotations only pretend.
public final class Sentences {

    /// Longest sentence in UTF-16 code units; what has no end by then (tables, run-together text) is cut at a space.
    static final int LONGEST = 2_000;

    private Sentences() {}

    /// The sentences of `text` in order, without the white space around them; every other character is in one of
    /// them. A line break ends a sentence unless it plainly goes on in the next line. Takes any text, whole or broken.
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            sentences.addAll(within(text, paragraph));
        }
        return List.copyOf(sentences);
    }

    /// The sentences of one stretch of a text, whose line breaks count as spaces.
    static List<Span> within(String text, Span stretch) {
        String line = stretch.of(text).replace('\n', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(line);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == line.length() || SentenceEnd.at(line, start, end)) {
                add(line, start, end, stretch.start(), sentences);
                start = end;
            }
        }
        return sentences;
    }

    private static void add(String line, int start, int end, int offset, List<Span> sentences) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = cut(line, from);
            Words.trim(line, from, cut).ifPresent(piece -> sentences.add(piece.shift(offset)));
            from = cut;
        }
        Words.trim(line, from, end).ifPresent(piece -> sentences.add(piece.shift(offset)));
    }

    /// After the last space within reach, or where there is none, wherever no pair of surrogates is torn.
    private static int cut(String line, int from) {
        int cut = from + LONGEST;
        for (int i = cut - 1; i > from + LONGEST / 2; i--) {
            if (line.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return Character.isSurrogatePair(line.charAt(cut - 1), line.charAt(cut)) ? cut - 1 : cut;
    }
}
