package byline.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BgeEmbedderTest {

    private static final String PASSAGE = "Ministers agreed on Monday to send ten more ships to the northern port.";
    private static final List<String> TEXTS = List.of(
            "Short.",
            PASSAGE,
            "Dockers condemned the U.S.-drafted contract — “a disgrace”, said café owner Zoë Müller 🙂.",
            "The council voted 12 to 3. ".repeat(150));

    private static BgeEmbedder embedder;

    @BeforeAll
    static void load() {
        embedder = BgeEmbedder.load();
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void givesTheVectorsOfLangChain4j() {
        BgeSmallEnV15QuantizedEmbeddingModel theirs = new BgeSmallEnV15QuantizedEmbeddingModel();
        List<float[]> ours = embedder.embedTexts(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            float[] expected = theirs.embed(TEXTS.get(i)).content().vector();
            assertThat(dot(ours.get(i), expected)).as(TEXTS.get(i)).isGreaterThan(0.9999);
        }
    }

    @Test
    void givesATextTheSameVectorInAnyCompany() {
        assertThat(embedder.embedTexts(TEXTS).get(1))
                .isEqualTo(embedder.embedTexts(List.of(PASSAGE)).getFirst());
    }

    @Test
    void givesVectorsOfUnitLength() {
        float[] vector = embedder.embedTexts(List.of(PASSAGE)).getFirst();
        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4));
    }

    @Test
    void givesVectorsAsLongAsItSays() {
        assertThat(embedder.embedQuestion("who sends ships?")).hasSize(embedder.dimensions());
    }

    @Test
    void putsAQuestionNearItsAnswer() {
        float[] question = embedder.embedQuestion("How many vessels will go north?");
        List<float[]> texts = embedder.embedTexts(List.of(PASSAGE, "Grandmother's carrot soup needs no cream."));
        assertThat(dot(question, texts.get(0))).isGreaterThan(dot(question, texts.get(1)));
    }

    @Test
    void readsAQuestionWithTheModelsInstruction() {
        assertThat(embedder.embedQuestion(PASSAGE))
                .isNotEqualTo(embedder.embedTexts(List.of(PASSAGE)).getFirst());
    }

    @Test
    void givesARepeatedQuestionTheSameVector() {
        assertThat(embedder.embedQuestion("who?")).isEqualTo(embedder.embedQuestion("who?"));
    }

    @Test
    void rememberedVectorsCannotBeSpoiled() {
        embedder.embedQuestion("where?")[0] = 99;
        assertThat(embedder.embedQuestion("where?")[0]).isLessThan(1);
    }

    @Test
    void takesAnEmptyText() {
        assertThat(embedder.embedTexts(List.of("")).getFirst()).doesNotContain(Float.NaN);
    }

    private static double dot(float[] one, float[] other) {
        double dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }
}
