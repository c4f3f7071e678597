package byline.onnx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxReaderTest {

    private static final String MANIFEST = """
            {"name": "test-1", "max_window": %d, "overlap": 96, "max_first_tokens": 64, "max_answer_tokens": 30,
             "token_cost": %s, "answer_probability": {"gap": 1, "answerable": 1, "bias": 0},
             "support_probability": {"logit": 1, "bias": 0}}
            """;

    @TempDir
    Path folder;

    /// A sound model, but not a reader.
    @BeforeEach
    void writeTheFilesOfAnotherModel() throws IOException {
        copy("/bge-small-en-v1.5-q.onnx", "reader.onnx");
        copy("/bge-small-en-v1.5-q-tokenizer.json", "tokenizer.json");
        Files.writeString(folder.resolve("reader.json"), MANIFEST.formatted(320, "0.05"));
    }

    @Test
    void refusesAModelWithOtherOutputs() {
        assertRefused("of another version: it gives no start_logits");
    }

    @Test
    void refusesAMissingModel() throws IOException {
        Files.delete(folder.resolve("reader.onnx"));
        assertRefused("reader.onnx");
    }

    @Test
    void refusesABrokenModel() throws IOException {
        Files.writeString(folder.resolve("reader.onnx"), "no model");
        assertRefused("cannot be loaded");
    }

    @Test
    void refusesABrokenTokenizer() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), "no tokenizer");
        assertRefused("cannot be loaded");
    }

    @Test
    void refusesABrokenManifest() throws IOException {
        Files.writeString(folder.resolve("reader.json"), "{");
        assertRefused("cannot be loaded");
    }

    @Test
    void refusesAWindowWithoutRoomForAText() throws IOException {
        Files.writeString(folder.resolve("reader.json"), MANIFEST.formatted(128, "0.05"));
        assertRefused("a window of 128 tokens has no room");
    }

    @Test
    void refusesACostThatFavoursLongAnswers() throws IOException {
        Files.writeString(folder.resolve("reader.json"), MANIFEST.formatted(320, "-1"));
        assertRefused("would favour long answers");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> OnnxReader.from(folder, 1))
                .isInstanceOf(ModelLoadException.class)
                .hasMessageContaining(message);
    }

    private void copy(String resource, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OnnxReaderTest.class.getResourceAsStream(resource))) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
