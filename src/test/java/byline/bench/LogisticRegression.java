package byline.bench;

import java.util.List;

/// Fits a weighted sum whose sigmoid is a probability, by gradient descent. The last clue is the constant 1, and its
/// weight alone is not drawn towards zero.
public final class LogisticRegression {

    private static final double DECAY = 1e-3;

    private LogisticRegression() {}

    /// What is known of a case, and how it was.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Example(double[] clues, boolean right) {}

    /// A weight for each clue.
    ///
    /// @param examples at least one, all with as many clues
    public static double[] fit(List<Example> examples, int rounds, double rate) {
        double[] weights = new double[examples.getFirst().clues().length];
        for (int round = 0; round < rounds; round++) {
            double[] slope = new double[weights.length];
            for (Example example : examples) {
                double error = (example.right() ? 1 : 0) - probability(weights, example.clues());
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += error * example.clues()[i];
                }
            }
            for (int i = 0; i < slope.length; i++) {
                double decay = i == slope.length - 1 ? 0 : DECAY;
                weights[i] += rate * (slope[i] / examples.size() - decay * weights[i]);
            }
        }
        return weights;
    }

    public static double probability(double[] weights, double[] clues) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * clues[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
