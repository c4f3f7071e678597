package byline.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import byline.search.Embedder;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The embedding model bge-small-en-v1.5 (BAAI 2023), quantized, 384 dimensions, from LangChain4j's jar.
///
/// The vectors are those of LangChain4j's own class for it; this one tokenizes once instead of three times, and runs
/// one
/// text a core at a time instead of spreading each text over all cores.
public final class BgeEmbedder implements Embedder {

    private static final String NAME = "bge-small-en-v1.5-q";

    /// What [#name()] gives, known before the model is loaded.
    public static final String VERSION = NAME + "/1";

    private static final String RESOURCE = "/" + NAME;
    /// What [#dimensions()] gives.
    public static final int DIMENSIONS = 384;

    /// Tokens the model takes at most.
    private static final int WINDOW = 512;

    /// What the model was trained to see before a question, and only before a question.
    private static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";

    private static final int QUESTIONS_REMEMBERED = 256;

    private final HuggingFaceTokenizer tokenizer;
    private final OnnxModel model;
    private final Workers workers = new Workers("byline-embed");
    private final QuestionsFirst turns = new QuestionsFirst();
    private final Map<String, float[]> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > QUESTIONS_REMEMBERED;
        }
    };

    private BgeEmbedder(HuggingFaceTokenizer tokenizer, OnnxModel model) {
        this.tokenizer = tokenizer;
        this.model = model;
    }

    /// Loads the model out of the class path; takes some tenths of a second.
    ///
    /// @throws ModelLoadException when it is not there or this machine cannot run it
    public static BgeEmbedder load() {
        try (InputStream weights = resource(".onnx");
                InputStream words = resource("-tokenizer.json")) {
            HuggingFaceTokenizer tokenizer = Tokenizers.cuttingOff(NAME, words, WINDOW);
            return new BgeEmbedder(tokenizer, OnnxModel.of(NAME, weights.readAllBytes()));
        } catch (IOException e) {
            throw new ModelLoadException("The embedding model " + NAME + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return VERSION;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embedQuestion(String question) {
        synchronized (remembered) {
            float[] known = remembered.get(question);
            if (known != null) {
                return known.clone();
            }
        }
        float[] vector = turns.now(() -> embed(tokens(INSTRUCTION + question)));
        synchronized (remembered) {
            remembered.put(question, vector);
        }
        return vector.clone();
    }

    /// The longest texts are begun first, so that all cores are done at about the same time.
    @Override
    public List<float[]> embedTexts(List<String> texts) {
        List<long[]> tokens = workers.map(texts, this::tokens);
        return workers.map(tokens, ids -> ids.length, ids -> {
            turns.standAside();
            return embed(ids);
        });
    }

    @Override
    public void close() {
        workers.close();
        tokenizer.close();
        model.close();
    }

    private static InputStream resource(String suffix) {
        InputStream resource = BgeEmbedder.class.getResourceAsStream(RESOURCE + suffix);
        if (resource == null) {
            throw new ModelLoadException("The embedding model " + NAME + suffix + " is missing from the class path.");
        }
        return resource;
    }

    /// What lies beyond the model's window is left out, as LangChain4j leaves it out; passages are shorter.
    private long[] tokens(String text) {
        return tokenizer.encode(text, true, false).getIds();
    }

    private float[] embed(long[] tokens) {
        return normalised(model.run(tokens, new long[tokens.length], BgeEmbedder::firstToken));
    }

    /// The model's first token stands for the whole text.
    private static float[] firstToken(OrtSession.Result result) throws OrtException {
        float[] vector = new float[DIMENSIONS];
        ((OnnxTensor) result.get(0)).getFloatBuffer().get(vector);
        return vector;
    }

    private static float[] normalised(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
