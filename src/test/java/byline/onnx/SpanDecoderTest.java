package byline.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.Span;
import byline.onnx.ReaderManifest.AnswerProbability;
import byline.onnx.ReaderManifest.SupportProbability;
import byline.onnx.SpanDecoder.Scores;
import org.junit.jupiter.api.Test;

class SpanDecoderTest {

    /// Six words of one letter; the first starts an answer, and the second and the sixth end one.
    private static final WordPieces LETTERS =
            new WordPieces(new long[6], new int[] {0, 2, 4, 6, 8, 10}, new int[] {1, 3, 5, 7, 9, 11});

    private static final float[] START = {0, 9, 0, 0, 0, 0, 0};
    private static final float[] END = {0, 0, 5, 0, 0, 0, 5.1f};

    @Test
    void takesTheLikeliestPairWhereLengthCostsNothing() {
        assertThat(best(0)).isEqualTo(new Span(0, 11));
    }

    @Test
    void prefersTheShorterOfTwoNearlyEqualAnswers() {
        assertThat(best(0.05)).isEqualTo(new Span(0, 3));
    }

    private static Span best(double tokenCost) {
        ReaderManifest manifest = new ReaderManifest(
                "test", 320, 96, 64, 30, tokenCost, new AnswerProbability(1, 1, 0), new SupportProbability(1, 0));
        return new SpanDecoder(manifest)
                .decode(new Scores(START, END, 0, 1), LETTERS, 0, 6)
                .getFirst()
                .span();
    }
}
