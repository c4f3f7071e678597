package byline.evaluate.measure;

import java.util.List;
import java.util.Optional;

/// Abstention, two-sided: the mean of the F1 of abstaining (on the unanswerable) and the F1 of answering (the
/// answerable).
/// Always answering and never answering both score low.
public record AnswerabilityF1() implements Measure {

    @Override
    public String name() {
        return "answerability macro-F1";
    }

    @Override
    public String definition() {
        return "Mean of the F1 of abstaining and the F1 of answering, so that neither side can be bought with the other";
    }

    @Override
    public Optional<Contribution> of(Outcome outcome) {
        return Optional.of(
                new Contribution(outcome.answered() ? 1 : 0, outcome.question().answerable() ? 1 : 0));
    }

    /// Reads a contribution's amount as "was answered" and its weight as "is answerable".
    @Override
    public double over(List<Contribution> contributions) {
        return (f1(contributions, 1) + f1(contributions, 0)) / 2;
    }

    private static double f1(List<Contribution> contributions, double side) {
        double both = contributions.stream()
                .filter(one -> one.amount() == side && one.weight() == side)
                .count();
        double either = contributions.stream()
                        .filter(one -> one.amount() == side)
                        .count()
                + contributions.stream().filter(one -> one.weight() == side).count();
        return either == 0 ? 1 : 2 * both / either;
    }
}
