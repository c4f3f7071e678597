package byline.search;

import byline.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The words of a text as the index sees them: lower-cased, stemmed, without stop words.
public final class Words {

    private static final Analyzer ENGLISH = new EnglishText();

    private Words() {}

    /// A word's stem and where the word stands in its text.
    public record Word(String stem, Span span) {}

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ENGLISH.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be read", impossible);
        }
        return words;
    }

    /// The different stems of a text, in order of appearance.
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        of(text).forEach(word -> stems.add(word.stem()));
        return stems;
    }
}
