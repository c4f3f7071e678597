package byline.evaluate.scorecard;

import byline.evaluate.measure.Contribution;
import byline.evaluate.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Fisher's paired randomization test: were the two runs the same, swapping them on any question would change nothing,
/// so the difference seen is compared with those of random swaps. The seed is fixed: the same runs give the same value.
///
/// Smucker, Allan and Carterette, "A comparison of statistical significance tests for information retrieval
/// evaluation", CIKM 2007.
final class RandomizationTest {

    private static final int SWAPS = 10_000;
    private static final long SEED = 20_220_222;
    private static final double ROUNDING = 1e-12;

    private RandomizationTest() {}

    /// The two-sided p-value: how often chance alone makes a difference at least as large.
    ///
    /// @param before one contribution a question
    /// @param after the same questions in the same order
    static double pValue(Measure measure, List<Contribution> before, List<Contribution> after) {
        if (before.equals(after)) {
            return 1;
        }
        double seen = Math.abs(measure.over(after) - measure.over(before));
        SplittableRandom random = new SplittableRandom(SEED);
        int asLarge = 0;
        for (int i = 0; i < SWAPS; i++) {
            asLarge += swapped(measure, before, after, random) >= seen - ROUNDING ? 1 : 0;
        }
        return (asLarge + 1.0) / (SWAPS + 1.0);
    }

    private static double swapped(
            Measure measure, List<Contribution> before, List<Contribution> after, SplittableRandom random) {
        List<Contribution> one = new ArrayList<>(before.size());
        List<Contribution> other = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            boolean swap = random.nextBoolean();
            one.add(swap ? after.get(i) : before.get(i));
            other.add(swap ? before.get(i) : after.get(i));
        }
        return Math.abs(measure.over(one) - measure.over(other));
    }
}
