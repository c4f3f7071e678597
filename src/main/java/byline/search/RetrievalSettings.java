package byline.search;

/// Every constant of retrieval that was chosen by measuring. None of them is baked into an index: another value needs
/// no indexing and no embedding.
///
/// @param k1 BM25's saturation of repeated words; 0.9 is what Anserini publishes its SciFact figure with
/// @param b BM25's normalisation by length; 0.4, from the same place
/// @param titleWeight how much a word in the title gains beside what it counts in title and passage together
/// @param candidates how many passages each of the two searches puts forward
/// @param denseWeight share of the vectors' score in the fused one, 0 to 1; the rest is BM25's
/// @param feedback how much of the best passage's vector joins the question's for a second look, 0 for none. This, the
///     title's weight, the number of candidates and the vectors' share were chosen on SciFact's odd queries
/// @param duplicateOverlap share of word runs from which a passage repeats a better one of another article
/// @param duplicatePenalty what a repetition's score is multiplied by for each better passage that it repeats, 0 to 1:
///     the first stays near, a chorus does not crowd out others
/// @param recencyWeight how much an article of the day of the question gains beside the fused score of 0 to 1; 0 for
///     nothing
/// @param recencyHalfLifeDays after how many days half of that is left
public record RetrievalSettings(
        float k1,
        float b,
        float titleWeight,
        int candidates,
        double denseWeight,
        double feedback,
        double duplicateOverlap,
        double duplicatePenalty,
        double recencyWeight,
        double recencyHalfLifeDays) {

    /// What Byline runs with.
    public static final RetrievalSettings DEFAULT =
            new RetrievalSettings(0.9f, 0.4f, 0.25f, 1000, 0.5, 0.3, 0.6, 0.6, 0.6, 14);
}
