package byline.answer.verify.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Article;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// A model that lies in two sentences of three, over 200 questions.
class HostileModelTest {

    private static final int QUESTIONS = 200;
    private static final int SENTENCES_EACH = 4;

    private static final Map<Integer, Tally> TALLIES = new ConcurrentHashMap<>();

    @Test
    void keepsAlteredSentencesOfTheSampleArticlesFromTheReader() {
        assertThat(sample().kept()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void losesFewTrueSentencesOfTheSampleArticles() {
        assertThat(sample().lost()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void keepsAlteredSentencesOfOtherArticlesFromTheReader() {
        assumeTrue(TestArticles.othersArePresent());
        assertThat(others().kept()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void showsMostTrueSentencesOfOtherArticlesAsTheyWereTold() {
        assumeTrue(TestArticles.othersArePresent());
        assertThat(others().changed()).isLessThanOrEqualTo(0.1);
    }

    private static Tally sample() {
        return TALLIES.computeIfAbsent(0, ignored -> tally(TestArticles.sample()));
    }

    private static Tally others() {
        return TALLIES.computeIfAbsent(1, ignored -> tally(TestArticles.others(37)));
    }

    private static Tally tally(List<Article> articles) {
        Tally tally = new Tally(mistake -> {});
        EvidenceVerifier verifier = new EvidenceVerifier(new SupportJudge(new LexicalReader()));
        ScriptedModel model = new ScriptedModel(7, articles);
        for (int question = 0; question < QUESTIONS; question++) {
            tally.check(verifier, model.answer(SENTENCES_EACH));
        }
        return tally;
    }
}
