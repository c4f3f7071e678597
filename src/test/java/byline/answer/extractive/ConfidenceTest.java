package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void isSurerOfAValueThatOtherArticlesGive() {
        assertThat(Confidence.NEURAL.seconded(0.4, 0.5)).isGreaterThan(0.5);
    }

    @Test
    void leavesAValueThatNobodySecondsAsItIs() {
        assertThat(Confidence.NEURAL.seconded(0.4, 0)).isEqualTo(0.4);
    }

    @Test
    void countsNoAgreementWhereOnlyWordsAreCompared() {
        assertThat(Confidence.LEXICAL.seconded(0.4, 2)).isEqualTo(0.4, within(1e-9));
    }
}
