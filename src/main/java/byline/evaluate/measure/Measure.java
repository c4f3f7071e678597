package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;

/// A figure with a name: `nDCG@10`, `citation precision (document)`.
public interface Measure {

    /// As it prints; unique among the measures of a scorecard.
    String name();

    /// What the figure says, in a sentence.
    String definition();

    /// The question's part of the figure; empty where the question has nothing to do with it (no gold article, say),
    /// never because its result is missing: that contributes zero.
    Optional<Contribution> of(Outcome outcome);

    /// The figure over a set of questions.
    ///
    /// @param contributions at least one
    default double over(List<Contribution> contributions) {
        double weight = contributions.stream().mapToDouble(Contribution::weight).sum();
        double amount = contributions.stream().mapToDouble(Contribution::amount).sum();
        return weight == 0 ? 0 : amount / weight;
    }

    default Better better() {
        return Better.HIGHER;
    }

    default Unit unit() {
        return Unit.SHARE;
    }

    /// Which way is better.
    enum Better {
        HIGHER,
        LOWER
    }

    /// What the figure counts.
    enum Unit {
        /// 0 to 1.
        SHARE,
        MILLISECONDS
    }
}
