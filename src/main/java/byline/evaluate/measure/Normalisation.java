package byline.evaluate.measure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Ways of making texts comparable, each giving a text's words.
public enum Normalisation {
    /// Lower case, without ASCII punctuation and the articles a, an, the.
    ///
    /// Rajpurkar et al., "SQuAD: 100,000+ questions for machine comprehension of text", EMNLP 2016 (the official
    /// script).
    SQUAD {
        @Override
        public List<String> words(String text) {
            String bare =
                    ASCII_PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
            return split(ARTICLE.matcher(bare).replaceAll(" "));
        }
    },
    /// Lower case, without ASCII punctuation.
    ///
    /// Kasai et al., "RealTime QA: what's the answer right now?", NeurIPS 2023.
    REALTIMEQA {
        @Override
        public List<String> words(String text) {
            return split(
                    ASCII_PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
        }
    },
    /// For finding a phrase in prose whatever its typography: compatibility forms unified, lower case, apostrophes and
    /// the dots of abbreviations dropped, thousands joined, any other punctuation a space, no articles.
    PROSE {
        @Override
        public List<String> words(String text) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            String joined = DROPPED.matcher(plain).replaceAll("");
            return split(
                    ARTICLE.matcher(SEPARATOR.matcher(joined).replaceAll(" ")).replaceAll(" "));
        }
    };

    private static final Pattern ASCII_PUNCTUATION = Pattern.compile("\\p{Punct}");
    private static final Pattern ARTICLE = Pattern.compile("\\b(a|an|the)\\b");
    private static final Pattern DROPPED =
            Pattern.compile("['\u2018\u2019]|(?<=\\d),(?=\\d{3})|(?<=\\p{L})\\.(?=\\p{L}|\\s|$)");
    private static final Pattern SEPARATOR = Pattern.compile("(?!(?<=\\d)\\.(?=\\d))\\p{P}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The words left of a text, in order.
    public abstract List<String> words(String text);

    /// Whether `text` has the words of `phrase` in a row; a phrase without words is nowhere.
    public boolean contains(String text, String phrase) {
        List<String> sought = words(phrase);
        return !sought.isEmpty() && Collections.indexOfSubList(words(text), sought) >= 0;
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(SPACE.split(text.strip()));
    }
}
