package byline.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Answer;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.Question;
import byline.answer.extractive.LexicalReader;
import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Source;
import byline.search.Hit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceVerifierTest {

    private static final String SENTENCE = "Governor Olga Lind condemned the plan to close the harbour on Friday.";

    @Test
    void letsARowSayNoMoreThanItsCheckedSentence() {
        Passage passage = new PassageCutter()
                .cut(new Article("a", Source.UNKNOWN, SENTENCE))
                .getFirst();
        String altered = "Governor Olga Lind condemned the plan to close the harbour on Monday.";
        Draft.Sentence sentence = new Draft.Sentence(
                altered,
                List.of(Evidence.of(passage, passage.span())),
                Optional.of(new Draft.Row("Governor Olga Lind", altered)));
        Draft draft = new Draft(List.of(sentence), Optional.empty(), List.of(), Optional.empty());
        Answer answer = new EvidenceVerifier(new SupportJudge(new LexicalReader()))
                .verify(Question.of("Who condemned the plan?"), draft, List.of(new Hit(passage, 1)));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answered -> assertThat(
                                        answered.findings().items().getFirst().said())
                                .isEqualTo(SENTENCE));
    }
}
