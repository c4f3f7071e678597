package byline.evaluate.measure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long a reader waits, in milliseconds: the value that a share of the questions stays at or under (the nearest
/// rank).
///
/// @param percentile above 0 to 100; 50 is the median
public record Latency(Until until, int percentile) implements Measure {

    /// What the reader waits for.
    public enum Until {
        FIRST_EVENT,
        TOTAL
    }

    @Override
    public String name() {
        String event = until == Until.FIRST_EVENT ? "first event" : "total";
        return "latency, " + event + ", " + (percentile == 50 ? "median" : "p" + percentile);
    }

    @Override
    public String definition() {
        return percentile + " % of the questions take no longer, from asking to the "
                + (until == Until.FIRST_EVENT ? "first thing shown" : "whole answer");
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        Duration took = until == Until.FIRST_EVENT ? outcome.firstEvent() : outcome.total();
        return Optional.of(Contribution.of(took.toNanos() / 1e6));
    }

    @Override
    public double over(List<Contribution> contributions) {
        List<Double> sorted =
                contributions.stream().map(Contribution::amount).sorted().toList();
        int rank = (int) Math.ceil(percentile / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public Unit unit() {
        return Unit.MILLISECONDS;
    }
}
