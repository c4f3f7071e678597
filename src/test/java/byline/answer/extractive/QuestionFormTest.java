package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.extractive.QuestionForm.Kind;
import byline.answer.language.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormTest {

    @Test
    void asksForTheWordsOfNoPossessor() {
        assertThat(QuestionForm.of("What did Anna Berg's lawyer say about the trial?")
                        .speakers())
                .isEmpty();
    }

    @Test
    void asksForTheReactionOfItsPossessor() {
        assertThat(QuestionForm.of("What was Anna Berg's reaction to the trial?")
                        .speakers())
                .extracting(Names.Name::text)
                .containsExactly("Anna Berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who is the mayor of Lund? | WHO",
                "When did the ferry sink? | WHEN",
                "In what year was the bridge built? | WHEN",
                "Where did the leaders meet? | WHERE",
                "Which city hosts the fair? | WHERE",
                "How many people were hurt? | HOW_MANY",
                "How much did the museum cost? | HOW_MUCH",
                "What did Anna Berg say about the strike? | SAID",
                "How did the union react to the offer? | SAID",
                "Why was the match called off? | REASON",
                "Did the council approve the plan? | YES_NO",
                "What is the name of the ship? | THING",
                "How does the new lock work? | OPEN",
                "The police questioned two men who fled. Where were they found? | WHERE",
                "The dockers, who struck in May, asked for how many days of leave? | HOW_MANY",
                "The mayor who opened the fair held a sign saying what? | THING",
                "After the storm, when did the trains that had stopped run again? | WHEN",
                "Ida Ek, who left Lund in May, now lives where? | WHERE",
                "Could you please tell me when the ferry sank? | WHEN",
                "Do you know who owns the mill? | WHO",
                "What percentage of voters said they support the plan? | HOW_MUCH",
                "What time did the president respond? | WHEN",
                "What countries responded to the invasion? | THING",
                "Explain how Anna Berg repaired the mill. | OPEN",
                "tell me what Anna Berg said about the strike | SAID",
                "say, what did Anna Berg claim? | SAID",
                "Did the man who shot Olof Palme confess? | YES_NO",
                "Did police arrest the man who attacked the mayor of Lund? | YES_NO",
                "Has the WHO declared a pandemic? | YES_NO",
                "Was the suspect armed when he was arrested? | YES_NO",
                "Is it true that the pope who resigned in 2013 has died? | YES_NO",
                "Could you tell me whether the man who shot Olof Palme confessed? | YES_NO",
                "Did police say who attacked the mill? | WHO",
                "Did the mayor resign, and why? | REASON",
                "Is it known when the ferry sank? | WHEN",
                "Could you say who owns the mill? | WHO",
                "Can you tell me which city hosts the fair? | WHERE",
            })
    void tellsWhatIsAskedFor(String question, Kind kind) {
        assertThat(QuestionForm.of(question).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who condemned the recognition?",
                "who has criticised the plan?",
                "Which countries closed their borders?",
                "What companies recalled cars?",
                "Who else spoke at the meeting?",
                "Which countries support the plan?",
                "Which of the countries condemned the plan?",
                "In which cities did dockers strike?",
                "Which teams were drawn against each other?",
                "Which three congressmen announced that they would leave?",
                "The plan was made in May. Could you tell me which companies oppose it?",
            })
    void welcomesSeveralAnswers(String question) {
        assertThat(QuestionForm.of(question).list()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is the mayor of Lund?",
                "Who was elected president?",
                "Which city hosts the fair?",
                "Who won the cup?",
                "Who has won the cup?",
                "What is the bus called?",
                "What is the name of the envoy who has been recalled?",
                "Which dockers union called off the strike?",
                "The singer won at which awards show?",
                "Two men who condemned the plan left. What is its name?",
                "Which specimen was found in the lake?",
                "Which women's league did the council pay?",
            })
    void wantsOneAnswer(String question) {
        assertThat(QuestionForm.of(question).list()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can you tell me what Anna Berg said about the ferry?",
                "tell me what Anna Berg said about the strike",
                "say, what did Anna Berg claim?",
            })
    void asksForTheSameWordsPolitely(String question) {
        assertThat(QuestionForm.of(question).speakers())
                .extracting(Names.Name::text)
                .containsExactly("Anna Berg");
    }

    @Test
    void asksForTheWordsOfWhomTheAskingSentenceNames() {
        assertThat(QuestionForm.of("Anna Berg spoke to Jon Holm in May. What did Jon Holm say about Lund?")
                        .speakers())
                .extracting(Names.Name::text)
                .containsExactly("Jon Holm");
    }
}
