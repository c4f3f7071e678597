package byline.answer.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Rewriter.Standalone;
import byline.answer.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpsTest {

    private static final List<Turn> VOTE = List.of(
            new Turn(Turn.Role.USER, "Who won the mayoral election in Westhaven?"),
            new Turn(Turn.Role.ASSISTANT, "Judith Marrow beat the sitting mayor, Alan Pryce, by 412 votes [1]."));

    private static final List<Turn> STRIKE = List.of(
            new Turn(Turn.Role.USER, "What did Anna Berg say about the strike?"),
            new Turn(Turn.Role.ASSISTANT, "Anna Berg called the strike a last resort [1]."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did she say about it?   | What did Judith Marrow say about the mayoral election in Westhaven?
            When?                        | When was it that Judith Marrow won the mayoral election in Westhaven?
            Who is Alan Pryce?           | Who is Alan Pryce?
            What are her promises?       | What are Judith Marrow's promises?
            What happened there?         | What happened in Westhaven?
            """)
    void makesAFollowUpStandOnItsOwn(String followUp, String standalone) {
        assertThat(rewrite(followUp, VOTE).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            And what did Jon Holm say?    | What did Jon Holm say?
            And when did she resign?      | When did Anna Berg resign?
            But in which town was she?    | In which town was Anna Berg?
            And did Jon Holm agree?       | Did Jon Holm agree?
            """)
    void aWholeQuestionBehindAnAndIsAQuestionOfItsOwn(String followUp, String standalone) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What about Jon Holm?           | What did Jon Holm say about the strike?
            And NATO?                      | What did NATO say about the strike?
            How about the European Union?  | What did the European Union say about the strike?
            """)
    void asksTheSameAboutSomebodyElse(String followUp, String standalone) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What about taxes?              | What did Anna Berg say about taxes?
            And the next election?         | What did Anna Berg say about the next election?
            What about Ukrainian refugees? | What did Anna Berg say about Ukrainian refugees?
            """)
    void asksTheSamePersonAboutSomethingElse(String followUp, String standalone) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource({"What about Tuesday?", "And last year?", "And the year before?", "And the man who resigned?"})
    void takesNeitherATimeNorAClauseForASubject(String followUp) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(followUp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What about taxes?  | What about taxes?
            And Fairport?      | Who won the mayoral election in Fairport?
            And in Fairport?   | Who won the mayoral election in Fairport?
            What about her?    | What about Judith Marrow?
            """)
    void asksTheSameOfAnotherPlaceButOfNothingThatIsNone(String followUp, String standalone) {
        assertThat(rewrite(followUp, VOTE).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource({
        "Who said that the vote was rigged?",
        "Who said that prices would rise?",
        "Who thinks that all schools should close?",
        "Was it true that Jon Holm lied?",
        "Who led the group that attacked the mill?"
    })
    void aThatBeforeAClauseIsNoPronoun(String followUp) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(followUp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who opposed that?         | Who opposed the strike?
            Who knew that in advance? | Who knew the strike in advance?
            Why was that a mistake?   | Why was the strike a mistake?
            Who called that a lie?    | Who called the strike a lie?
            """)
    void aThatByItselfIsWhatWasTalkedAbout(String followUp, String standalone) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource({
        "Who wrote His Dark Materials?",
        "'After her resignation, who replaced Liz Truss?'",
        "'In his speech, what did Putin announce?'"
    })
    void aPronounTheFollowUpExplainsIsNobodySaidBefore(String followUp) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(followUp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In her speech, what did she announce?     | In Anna Berg's speech, what did she announce?
            In her view, why did Ukraine surrender?   | In Anna Berg's view, why did Ukraine surrender?
            """)
    void anOpeningPhraseThatNobodyExplainsGoesBack(String followUp, String standalone) {
        assertThat(rewrite(followUp, STRIKE).question().text()).isEqualTo(standalone);
    }

    @Test
    void goesBackOverSeveralTurns() {
        List<Turn> history = List.of(
                VOTE.get(0),
                VOTE.get(1),
                new Turn(Turn.Role.USER, "What did she say about it?"),
                new Turn(Turn.Role.ASSISTANT, "She thanked the voters [1]."));
        assertThat(rewrite("When?", history).question().text())
                .isEqualTo("When did Judith Marrow say about the mayoral election in Westhaven?");
    }

    @Test
    void heIsWhoSpeaksNotTheBodyHeSpeaksFor() {
        List<Turn> history = List.of(
                new Turn(Turn.Role.USER, "Who criticised the ferry plan?"),
                new Turn(
                        Turn.Role.ASSISTANT,
                        "The envoy to the Organization for Coastal Safety, Henrik Dahl, said the plan was careless [1]."));
        assertThat(rewrite("What did he say about it?", history).question().text())
                .isEqualTo("What did Henrik Dahl say about the ferry plan?");
    }

    static Stream<String> endless() {
        return Stream.of(
                "Anna Berg" + " ".repeat(200_000) + "spoke.",
                "In " + "Aa ".repeat(20_000) + "it rained.",
                "Mr ".repeat(20_000),
                "why?".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void readsAnEndlessTurnAtOnce(String content) {
        List<Turn> history = List.of(new Turn(Turn.Role.USER, content), new Turn(Turn.Role.ASSISTANT, content));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rewrite("What did he say about it there?", history));
    }

    @Test
    void carriesOnlyTheBeginningOfAnEndlessTurn() {
        List<Turn> history = List.of(new Turn(Turn.Role.USER, "why ".repeat(50_000)));
        assertThat(rewrite("What about taxes?", history).carried().getFirst().text())
                .hasSize(4_000);
    }

    @Test
    void readsTheLastOfThousandsOfTurns() {
        List<Turn> history = new ArrayList<>(Collections.nCopies(20_000, new Turn(Turn.Role.USER, "What did he say?")));
        history.addFirst(new Turn(Turn.Role.ASSISTANT, "Anna Berg said that Jon Holm had lied. ".repeat(100)));
        history.addAll(VOTE);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rewrite("Who chose her?", history))
                        .question()
                        .text())
                .isEqualTo("Who chose Judith Marrow?");
    }

    @Test
    void carriesTheWordsOfEarlierTurns() {
        assertThat(rewrite("What about taxes?", VOTE).carried()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "What did he say?",
        "When?",
        "Why did she resign?",
        "What Did He Say?",
        "'In his speech, what did he say?'",
        "'In his speech, what did he say about Putin?'",
        "'In his view, why did Ukraine surrender?'",
        "With whom did his wife travel?"
    })
    void aPronounForNobodyIsUnclear(String question) {
        assertThat(rewrite(question, List.of()).ambiguous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "What did the mayor say he would do?",
        "What did Biden say about his call?",
        "When is the cup final?",
        "What time is it in Kyiv?",
        "'In his speech, what did Putin announce?'",
        "In his speech what did Putin say he wants?",
        "'After her resignation, who replaced Liz Truss?'",
        "Who wrote His Dark Materials?",
        "When was Her Majesty crowned?"
    })
    void aPronounTheQuestionExplainsIsClear(String question) {
        assertThat(rewrite(question, List.of()).ambiguous()).isFalse();
    }

    private static Standalone rewrite(String text, List<Turn> history) {
        Question plain = Question.of(text);
        Question question = new Question(text, history, plain.filters(), plain.today(), plain.mode(), plain.topK());
        return new FollowUps().rewrite(question, Deadline.in(Duration.ofMinutes(1)));
    }
}
