package byline.answer.extractive;

/// How a reader's probability, a passage's retrieval score and the overlap with the question combine into the
/// probability
/// that a sentence answers: a logistic regression, one set of coefficients a reader.
///
/// @param reader weight of the logit of the reader's probability
/// @param close weight of the logit of the reader's probability when it reads the sentence by itself
/// @param relevance weight of the sentence's [Relevance]
/// @param names weight of the share of the question's names near the sentence
/// @param words weight of the share of the question's other words near the sentence
/// @param act weight of the sentence naming the act that is asked about, where a list question asks about one
/// @param retrieval weight of the hit's score
/// @param intercept what is left
/// @param agreement weight of other articles that give the same value, as the logarithm of one more than their
///     readings' probabilities together
/// @param answers probability from which a single finding is worth an answer
/// @param lists probability from which a finding is worth a row of a list
public record Confidence(
        double reader,
        double close,
        double relevance,
        double names,
        double words,
        double act,
        double retrieval,
        double intercept,
        double agreement,
        double answers,
        double lists) {

    /// For the [LexicalReader], set by hand: its probability already is an overlap.
    public static final Confidence LEXICAL = new Confidence(0, 0.8, 3, 2, 1.5, 1, 0.5, -4.8, 0, 0.5, 0.5);

    /// For the trained reader, `byline-reader-7`. Of a grid of weights, each with the intercept at which it answers no
    /// unanswerable question of the sample set and no more than now of those of held-out training articles (29 %), none
    /// does clearly better than these, which were chosen for the reader before, on the odd weeks of RealTimeQA 2022
    /// (exact match, words alone: odd weeks .294, even weeks .289; the best of 432 .307 and .287). The weight of
    /// agreement was chosen on the same odd weeks. For `byline-reader-6` a regression on half of 300 questions of our
    /// own about fifty news articles of 2022, or on the odd weeks, did no better on the other half.
    public static final Confidence NEURAL = new Confidence(0.9, 1.3, 1.5, 1, 1, 2.5, 1.5, -2.9, 4, 0.5, 0.5);

    private static final double EDGE = 0.001;

    /// Whether it is worth reading sentences by themselves after their passages; words compare the same both times.
    boolean looksAgain() {
        return reader != 0;
    }

    /// Whether a finding is likely enough to be a row of a list.
    boolean worthARow(Finding finding) {
        return finding.probability() >= lists;
    }

    double of(Clues clues) {
        double sum = reader * logit(clues.reader())
                + close * logit(clues.close())
                + relevance * clues.relevance()
                + names * clues.names()
                + words * clues.words()
                + act * clues.act()
                + retrieval * clues.retrieval()
                + intercept;
        return sigmoid(sum);
    }

    /// The probability of a finding that other articles second.
    ///
    /// @param readings the sum of the probabilities with which they were read
    double seconded(double probability, double readings) {
        double sum = logit(probability) + agreement * Math.log1p(readings);
        return readings == 0 ? probability : sigmoid(sum);
    }

    /// What is known of a sentence that may answer; shares and probabilities from 0 to 1.
    record Clues(
            double reader, double close, double relevance, double names, double words, double act, double retrieval) {}

    private static double sigmoid(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    static double logit(double probability) {
        double inside = Math.clamp(probability, EDGE, 1 - EDGE);
        return Math.log(inside / (1 - inside));
    }
}
