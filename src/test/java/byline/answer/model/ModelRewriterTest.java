package byline.answer.model;

import static byline.answer.model.OpenAiWire.says;
import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Rewriter.Standalone;
import byline.answer.Turn;
import byline.answer.conversation.FollowUps;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelRewriterTest {

    /// "He" is nobody that the rules can tell: neither turn names anybody.
    private static final List<Turn> NOBODY = List.of(
            new Turn(Turn.Role.USER, "What did the mayor of Lund say about the dam?"),
            new Turn(Turn.Role.ASSISTANT, "The mayor of Lund said the dam was safe [1]."));

    private static ModelServer server;

    @BeforeAll
    static void start() {
        server = new ModelServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void asksTheModelWhomTheRulesCannotTell() {
        server.answers(says("Why did the mayor of Lund resign?"));
        Standalone standalone = rewrite("Why did he resign?");
        assertThat(standalone.question().text()).isEqualTo("Why did the mayor of Lund resign?");
        assertThat(standalone.ambiguous()).isFalse();
    }

    @Test
    void asksBackWhereTheModelCannotTellEither() {
        server.answers(says("Why did he resign?"));
        assertThat(rewrite("Why did he resign?").ambiguous()).isTrue();
    }

    @Test
    void leavesTheModelAloneWithAQuestionThatStandsOnItsOwn() {
        server.answers(says("Who?"));
        assertThat(rewrite("Which singer cancelled her tour?").question().text())
                .isEqualTo("Which singer cancelled her tour?");
        assertThat(server.requests()).isZero();
    }

    private static Standalone rewrite(String text) {
        ModelSettings settings = server.settings(Duration.ofSeconds(20));
        return new ChatModels(settings, ModelServer.PROMPTS)
                .rewriter(new FollowUps())
                .rewrite(Question.of(text).withHistory(NOBODY), Deadline.in(settings.budget()));
    }
}
