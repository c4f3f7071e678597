package byline.search;

/// Every constant of retrieval that was chosen by measuring.
///
/// @param k1 BM25's saturation of repeated words; 0.9 is what Anserini publishes its SciFact figure with
/// @param b BM25's normalisation by length; 0.4, from the same place
/// @param titleWeight how much a word in the title counts beside one in the passage
public record RetrievalSettings(float k1, float b, float titleWeight) {

    /// What Byline runs with.
    public static final RetrievalSettings DEFAULT = new RetrievalSettings(0.9f, 0.4f, 0.5f);
}
