package byline.evaluate;

import byline.evaluate.report.TerminalReport;
import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Scorecard;
import java.util.Optional;

/// A finished evaluation.
///
/// @param failOnDrop whether a significantly worse measure counts as failure
public record Evaluated(Scorecard scorecard, Optional<Comparison> comparison, boolean failOnDrop) {

    /// The scorecard for a terminal.
    public String terminal() {
        return TerminalReport.of(scorecard, comparison);
    }

    /// 1 where a measure is significantly worse than in the baseline and that counts, else 0.
    public int exitCode() {
        boolean dropped = comparison.map(Comparison::drops).stream().anyMatch(drops -> !drops.isEmpty());
        return failOnDrop && dropped ? 1 : 0;
    }
}
