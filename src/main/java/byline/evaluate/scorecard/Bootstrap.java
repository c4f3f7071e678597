package byline.evaluate.scorecard;

import byline.evaluate.measure.Contribution;
import byline.evaluate.measure.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// The percentile bootstrap: a figure is computed again over many samples of the questions, drawn with replacement, and
/// the middle 95 % of the results is its confidence interval. The seed is fixed: the same questions give the same
/// interval.
///
/// Efron and Tibshirani, "An Introduction to the Bootstrap", 1993; Sakai, "Evaluating evaluation metrics based on the
/// bootstrap", SIGIR 2006.
final class Bootstrap {

    private static final int SAMPLES = 1_000;
    private static final long SEED = 20_220_222;

    private Bootstrap() {}

    /// @param contributions at least one
    static Figure figure(Measure measure, List<Contribution> contributions) {
        double[] values = new double[SAMPLES];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < SAMPLES; i++) {
            values[i] = measure.over(sample(contributions, random));
        }
        Arrays.sort(values);
        return new Figure(
                measure,
                measure.over(contributions),
                values[(int) (SAMPLES * 0.025)],
                values[(int) (SAMPLES * 0.975) - 1],
                contributions.size());
    }

    private static List<Contribution> sample(List<Contribution> contributions, SplittableRandom random) {
        List<Contribution> sample = new ArrayList<>(contributions.size());
        for (int i = 0; i < contributions.size(); i++) {
            sample.add(contributions.get(random.nextInt(contributions.size())));
        }
        return sample;
    }
}
