package byline.search.lucene;

import byline.search.Embedder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A small embedder for tests: texts are near when they share words or synonyms.
final class WordsEmbedder implements Embedder {

    private static final int DIMENSIONS = 64;
    private static final Map<String, String> SYNONYMS = Map.of("car", "automobile", "doctor", "physician");

    final AtomicInteger embedded = new AtomicInteger();
    private final String name;

    WordsEmbedder(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embedQuestion(String question) {
        float[] vector = new float[DIMENSIONS];
        for (String word : question.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            String meaning = SYNONYMS.getOrDefault(word, word);
            vector[Math.floorMod(meaning.hashCode(), DIMENSIONS)] += 1;
        }
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.max(1e-6, Math.sqrt(square));
        }
        return vector;
    }

    @Override
    public List<float[]> embedTexts(List<String> texts) {
        embedded.addAndGet(texts.size());
        return texts.stream().map(this::embedQuestion).toList();
    }

    @Override
    public void close() {}
}
