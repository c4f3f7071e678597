package byline.search;

import java.util.List;

/// Turns text into vectors of unit length, so that a dot product is a cosine.
public interface Embedder extends AutoCloseable {

    /// Name and version of the model: another name means other vectors, and the index rebuilds them.
    String name();

    int dimensions();

    /// The vector of a question (with the model's query instruction, where it has one).
    float[] embedQuestion(String question);

    /// One vector a text, in the same order.
    List<float[]> embedTexts(List<String> texts);

    @Override
    void close();
}
