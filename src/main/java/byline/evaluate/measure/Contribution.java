package byline.evaluate.measure;

/// What one question adds to a figure. For most measures the figure is the sum of the amounts over the sum of the
/// weights: a mean where every weight is 1, a share such as precision where the weight is the denominator.
public record Contribution(double amount, double weight) {

    public static Contribution of(double amount) {
        return new Contribution(amount, 1);
    }

    public static Contribution of(boolean yes) {
        return of(yes ? 1 : 0);
    }
}
