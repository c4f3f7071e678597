package byline.answer.verify;

/// How what speaks for a claim adds up to the probability that people would call it supported by the texts it cites: a
/// logistic regression, one set of coefficients a reader.
///
/// @param window weight of the share of the claim that stands together in a few sentences
/// @param pairs weight of the share of its neighbouring words that are neighbours there too
/// @param read weight of the logit of the reader's probability of support
/// @param length weight of the logarithm of the claim's number of content words, plus one
/// @param strayNumbers weight of each number that no text holds
/// @param denial weight of neither denying what the other states
/// @param intercept what is left
public record Weighing(
        double window, double pairs, double read, double length, double strayNumbers, double denial, double intercept) {

    /// For readers that compare words. Fitted by `FitWeighing` on the even lines of AttributionBench's development set.
    public static final Weighing LEXICAL = new Weighing(2.528, 1.401, 0, 0.372, -1.123, 0.151, -2.781);

    /// For the trained reader, `byline-reader-3`. Fitted in the same way.
    public static final Weighing NEURAL = new Weighing(2.412, 0.997, 0.229, 0.556, -1.033, 0.083, -2.857);

    private static final double EDGE = 0.001;

    double of(Clues clues) {
        double sum = window * clues.window()
                + pairs * clues.pairs()
                + read * logit(clues.read())
                + length * Math.log1p(clues.words())
                + strayNumbers * clues.strayNumbers()
                + (clues.denies() ? 0 : denial)
                + intercept;
        return 1 / (1 + Math.exp(-sum));
    }

    /// What is known of a claim and the texts it cites.
    ///
    /// @param window 0 to 1
    /// @param pairs 0 to 1
    /// @param read the reader's probability of support, 0 to 1
    /// @param words the claim's different content words
    /// @param strayNumbers numbers of the claim that no text holds
    /// @param denies whether one denies what the other states
    record Clues(double window, double pairs, double read, int words, int strayNumbers, boolean denies) {}

    static double logit(double probability) {
        double inside = Math.clamp(probability, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }
}
