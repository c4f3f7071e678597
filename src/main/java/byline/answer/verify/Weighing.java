package byline.answer.verify;

/// How what speaks for a claim adds up to the probability that people would call it supported by the texts it cites: a
/// logistic regression, one set of coefficients a reader.
///
/// @param window weight of the share of the claim that stands together in a few sentences
/// @param content weight of the share of its content words that stands together there, names and numbers twice
/// @param pairs weight of the share of its neighbouring words that are neighbours there too
/// @param read weight of the logit of the reader's probability of support
/// @param length weight of the logarithm of the claim's number of content words, plus one
/// @param names weight of the logarithm of its number of words written like names, plus one
/// @param numbers weight of each of its numbers
/// @param strayNumbers weight of each number that no text holds
/// @param denial weight of neither denying what the other states
/// @param intercept what is left
public record Weighing(
        double window,
        double content,
        double pairs,
        double read,
        double length,
        double names,
        double numbers,
        double strayNumbers,
        double denial,
        double intercept) {

    /// For readers that compare words. Fitted by `FitWeighing` on the even lines of AttributionBench's development set.
    public static final Weighing LEXICAL =
            new Weighing(1.248, 1.804, 1.118, 0, 0.368, -0.143, 0.166, -1.208, 0.164, -3.048);

    /// For the trained reader, `byline-reader-7`. Fitted in the same way.
    public static final Weighing NEURAL =
            new Weighing(1.307, 1.519, 0.678, 0.337, 0.409, -0.085, 0.284, -1.196, 0.196, -2.881);

    private static final double EDGE = 0.001;

    double of(Clues clues) {
        double sum = window * clues.window()
                + content * clues.content()
                + pairs * clues.pairs()
                + read * logit(clues.read())
                + length * Math.log1p(clues.words())
                + names * Math.log1p(clues.names())
                + numbers * clues.numbers()
                + strayNumbers * clues.strayNumbers()
                + (clues.denies() ? 0 : denial)
                + intercept;
        return 1 / (1 + Math.exp(-sum));
    }

    /// What is known of a claim and the texts it cites.
    ///
    /// @param window 0 to 1
    /// @param content 0 to 1
    /// @param pairs 0 to 1
    /// @param read the reader's probability of support, 0 to 1
    /// @param words the claim's different content words
    /// @param names those of them written like names
    /// @param numbers the claim's numbers
    /// @param strayNumbers numbers of the claim that no text holds
    /// @param denies whether one denies what the other states
    record Clues(
            double window,
            double content,
            double pairs,
            double read,
            int words,
            int names,
            int numbers,
            int strayNumbers,
            boolean denies) {}

    static double logit(double probability) {
        double inside = Math.clamp(probability, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }
}
