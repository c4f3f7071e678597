package byline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.extractive.QuestionForm.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormTest {

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
                "What is the bus called?",
            })
    void wantsOneAnswer(String question) {
        assertThat(QuestionForm.of(question).list()).isFalse();
    }
}
