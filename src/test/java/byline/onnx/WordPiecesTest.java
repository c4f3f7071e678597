package byline.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    @Test
    void countsUtf16CodeUnitsBehindAnEmoji() throws IOException {
        String text = "🙂🙂 Zoë said “no” 🇺🇦 twice";
        assertThat(words(text)).contains("Zoë", "said", "no", "twice");
    }

    @Test
    void givesNoPieceForABlankText() throws IOException {
        assertThat(words(" \n ")).isEmpty();
    }

    private static String[] words(String text) throws IOException {
        try (InputStream json = WordPiecesTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json");
                HuggingFaceTokenizer tokenizer = Tokenizers.wordPieces("the test", Objects.requireNonNull(json))) {
            WordPieces pieces = WordPieces.of(tokenizer, text);
            return IntStream.range(0, pieces.count())
                    .mapToObj(at -> text.substring(pieces.starts()[at], pieces.ends()[at]))
                    .toArray(String[]::new);
        }
    }
}
