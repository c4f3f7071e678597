package byline.onnx;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/// What `reader.json` says of a trained reader: its name, its window and how its scores become probabilities.
///
/// @param maxWindow tokens of a whole input
/// @param overlap tokens that two neighbouring windows of a long text share
/// @param maxFirstTokens tokens of the question, or of the sentence, that are read
/// @param maxAnswerTokens tokens of the longest answer
/// @param tokenCost what each token of an answer after its first takes from the answer's score, 0 or more
@JsonIgnoreProperties(ignoreUnknown = true)
record ReaderManifest(
        @JsonProperty(required = true) String name,
        @JsonProperty(value = "max_window", required = true) int maxWindow,
        @JsonProperty(required = true) int overlap,

        @JsonProperty(value = "max_first_tokens", required = true)
        int maxFirstTokens,

        @JsonProperty(value = "max_answer_tokens", required = true)
        int maxAnswerTokens,

        @JsonProperty(value = "token_cost", required = true) double tokenCost,

        @JsonProperty(value = "answer_probability", required = true)
        AnswerProbability answer,

        @JsonProperty(value = "support_probability", required = true)
        SupportProbability support) {

    ReaderManifest {
        if (maxFirstTokens < 1
                || overlap < 0
                || maxAnswerTokens < 1
                || maxWindow <= maxFirstTokens + overlap + SPECIAL) {
            throw new IllegalArgumentException("a window of " + maxWindow + " tokens has no room for " + maxFirstTokens
                    + " tokens of a question and an overlap of " + overlap);
        }
        if (!(tokenCost >= 0)) {
            throw new IllegalArgumentException("a token cost of " + tokenCost + " would favour long answers");
        }
    }

    /// Tokens of an input that stand for no text: one before, one between, one after.
    static final int SPECIAL = 3;

    /// `sigmoid(gap * (span - none) + answerable * logit + bias)`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AnswerProbability(
            @JsonProperty(required = true) double gap,
            @JsonProperty(required = true) double answerable,
            @JsonProperty(required = true) double bias) {

        double of(double spanMinusNone, double answerableLogit) {
            return sigmoid(gap * spanMinusNone + answerable * answerableLogit + bias);
        }
    }

    /// `sigmoid(logit * supportLogit + bias)`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SupportProbability(
            @JsonProperty(required = true) double logit,
            @JsonProperty(required = true) double bias) {

        double of(double supportLogit) {
            return sigmoid(logit * supportLogit + bias);
        }
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
