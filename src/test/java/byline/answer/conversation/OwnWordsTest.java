package byline.answer.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Rewriter.Standalone;
import byline.answer.Turn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pronouns that the question itself explains, and such as look alike.
class OwnWordsTest {

    private static final List<Turn> WAR = List.of(
            new Turn(Turn.Role.USER, "What did Joe Biden say about the war in Ukraine?"),
            new Turn(Turn.Role.ASSISTANT, "Joe Biden said the US would respond [1]."));

    private static final List<Turn> DAM = List.of(
            new Turn(Turn.Role.USER, "What did Anna Berg say about the dam?"),
            new Turn(Turn.Role.ASSISTANT, "Anna Berg said the dam was safe [1]."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which singer cancelled her tour?",
                "Who won his first Grand Slam title?",
                "Who announced his resignation on Monday?",
                "Who lost her seat in parliament?",
                "Which senator announced his retirement?",
                "Who was arrested with his brother?",
                "Which country's prime minister announced that she will resign?",
                "did putin announce his plan",
                "why did scholz change his mind"
            })
    void aPronounForTheOneAskedForIsClear(String question) {
        assertThat(rewrite(question, List.of()).ambiguous()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who accused her of lying?",
                "Who is his wife?",
                "Which singer did she marry?",
                "did he announce his plan",
                "did protesters block his car"
            })
    void aPronounForSomebodyElseIsUnclear(String question) {
        assertThat(rewrite(question, List.of()).ambiguous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many people lost their homes in the flood?",
                "Which singer cancelled her tour?",
                "Which teams lost their first match?",
                "Who lost their homes?",
                "Which company cut its forecast?",
                "Did the army say it had lost a tank?",
                "Did the man who attacked the mayor confess to his wife?",
                "Have teachers accepted their new contract?",
                "Which of these films won an Oscar?",
                "Which airline suffered a failure that left thousands stranded?",
                "The largest volcano of the world is erupting. Where is it?",
                "Which US institution released its first report?"
            })
    void aQuestionThatExplainsItsPronounStaysAsItIs(String question) {
        assertThat(rewrite(question, WAR).question().text()).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which countries condemned it?        | Which countries condemned the war in Ukraine?
            Did the army condemn it?             | Did the army condemn the war in Ukraine?
            Did the mayor say it would end soon? | Did the mayor say the war in Ukraine would end soon?
            What was the reaction to his speech? | What was the reaction to Joe Biden's speech?
            Which party does he lead?            | Which party does Joe Biden lead?
            Who criticised his decision?         | Who criticised Joe Biden's decision?
            Thanks. What did he say then?        | Thanks. What did Joe Biden say then?
            Why did that matter?                 | Why did the war in Ukraine matter?
            Who is running his 2024 campaign?    | Who is running Joe Biden's 2024 campaign?
            Why did he do that?                  | Why did Joe Biden do that?
            """)
    void anotherPronounGoesBack(String followUp, String standalone) {
        assertThat(rewrite(followUp, WAR).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who accused her of lying?                    | Who accused Anna Berg of lying?
            What did the police tell her about the leak? | What did the police tell Anna Berg about the leak?
            Who treated her badly?                       | Who treated Anna Berg badly?
            Who met her family?                          | Who met Anna Berg's family?
            What was her first office?                   | What was Anna Berg's first office?
            """)
    void tellsHerFromWhatIsHers(String followUp, String standalone) {
        assertThat(rewrite(followUp, DAM).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did she say that?      | When did Anna Berg say that about the dam?
            Who said that about the tax?|  Who said that about the tax?
            Who said it?                | Who said it about the dam?
            Who said that on Monday?    | Who said that about the dam on Monday?
            When did she say it closed? | When did Anna Berg say the dam closed?
            """)
    void whatSomebodySaidIsNotWhatItWasAbout(String followUp, String standalone) {
        assertThat(rewrite(followUp, DAM).question().text()).isEqualTo(standalone);
    }

    private static Standalone rewrite(String text, List<Turn> history) {
        return new FollowUps().rewrite(Question.of(text).withHistory(history), Deadline.in(Duration.ofMinutes(1)));
    }
}
