package byline.answer.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Turn;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Putin say about NATO?        | Putin said that NATO chief Jens Stoltenberg had lied. | Putin
            When did Johnson resign?              | Johnson resigned a day after Rishi Sunak left.        | Johnson
            When did Johnson resign?              | Boris Johnson resigned a day after Rishi Sunak left.  | Boris Johnson
            Who is Putin?                         | Putin is the president, who spoke to Emmanuel Macron. | Putin
            When did Theresa May resign?          | Theresa May resigned in 2019, Boris Johnson said.     | Theresa May
            What did J.K. Rowling say about it?   | J.K. Rowling said the book was late.                  | J.K. Rowling
            What did President Zelensky ask for?  | Volodymyr Zelensky asked Joe Biden for tanks.         | Volodymyr Zelensky
            What did the court say about Navalny? | The court said Navalny had broken the law.            | Navalny
            """)
    void heIsWhomTheQuestionAskedAbout(String asked, String answered, String name) {
        assertThat(new Antecedents(asked, answered).person()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did Russia say about Ukraine?   | Russian President Vladimir Putin said it was none. | Vladimir Putin
            What did Moscow say about the talks? | Kremlin spokesman Dmitry Peskov said it was over.  | Dmitry Peskov
            What did NATO say about the war?     | Its chief, Jens Stoltenberg, called it a crime.    | Jens Stoltenberg
            When did Apple unveil the phone?     | In May, said Apple's chief executive Tim Cook.     | Tim Cook
            When did South Korea agree?          | On Monday, said its president, Moon Jae-in.        | Moon Jae-in
            Who won the cup?                     | Ida Holm beat Jon Berg.                            | Ida Holm
            """)
    void heIsInTheAnswerWhereTheQuestionAskedAboutNobody(String asked, String answered, String name) {
        assertThat(new Antecedents(asked, answered).person()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which countries condemned the attack?  | Germany and France condemned the attack [1]. Volodymyr Zelensky also condemned it [2]. | What did Germany, France and Volodymyr Zelensky say?
            Who condemned the attack?              | Olaf Scholz condemned the attack [1]. Anna Berg condemned it too [2].                  | What did Olaf Scholz and Anna Berg say?
            Which countries closed their borders?  | Germany closed its border, Anna Berg said [1].                                         | What did the countries say?
            What did the unions say about the tax? | The tax was unfair, Anna Berg said [1].                                                | What did the unions say?
            Did Russian troops enter Kyiv?         | Troops entered Kyiv, Anna Berg said [1].                                               | What did Russian troops say?
            What did Anna Berg say about the tax?  | Anna Berg called it unfair [1].                                                        | What did Anna Berg say?
            """)
    void theyAreTheManyTheQuestionAskedAbout(String asked, String answered, String standalone) {
        List<Turn> history = List.of(new Turn(Turn.Role.USER, asked), new Turn(Turn.Role.ASSISTANT, answered));
        Question question = Question.of("What did they say?").withHistory(history);
        assertThat(new FollowUps()
                        .rewrite(question, Deadline.in(Duration.ofMinutes(1)))
                        .question()
                        .text())
                .isEqualTo(standalone);
    }
}
