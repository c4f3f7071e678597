package byline.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.extractive.LexicalReader;
import byline.answer.verify.SupportJudge.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportJudgeTest {

    private static final String COUNT = "Marrow received 14,806 votes and Pryce 14,394.";
    private static final String VICTORY =
            "The former ferry captain Judith Marrow beat the sitting mayor, Alan Pryce, by" + " 412 votes on Thursday.";
    private static final String SPEECH =
            "Judith Marrow said the council had closed the pool. Alan Pryce said the parking" + " charges were wrong.";

    private final SupportJudge judge = new SupportJudge(new LexicalReader());

    @Test
    void supportsTheWordsThemselves() {
        assertThat(judge.judge(VICTORY, VICTORY)).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void supportsAPassive() {
        assertThat(judge.judge("Alan Pryce was beaten by Judith Marrow.", VICTORY))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void supportsAnAttributionThatMoved() {
        assertThat(judge.judge("According to Alan Pryce, the parking charges were wrong.", SPEECH))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void supportsANumberInOtherWriting() {
        assertThat(judge.judge("Storm Halvard left 18 thousand homes dark.", "Storm Halvard left 18,000 homes dark."))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Judith Marrow beat the sitting mayor, Alan Pryce, by 413 votes.          | the number
            Judith Marrow beat the sitting mayor, Alan Pryce, by 412 votes on Friday. | the date
            Judith Marrow beat the sitting mayor, Nadia Rahimi, by 412 votes.        | the name
            Alan Pryce beat Judith Marrow by 412 votes.                              | who beats whom
            Judith Marrow was beaten by Alan Pryce.                                  | who beats whom in the passive
            Judith Marrow did not beat the sitting mayor, Alan Pryce.                | the denial
            Judith Marrow lost to the sitting mayor, Alan Pryce.                     | the direction
            Judith Marrow will resign as mayor after a scandal.                      | everything
            """)
    void refusesAnAlteredSentence(String sentence, String altered) {
        assertThat(judge.judge(sentence, VICTORY)).as(altered).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void refusesNumbersThatTradePlaces() {
        assertThat(judge.judge("Marrow received 14,394 votes and Pryce 14,806.", COUNT))
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void refusesAnotherSpeakersWords() {
        assertThat(judge.judge("Alan Pryce said the council had closed the pool.", SPEECH))
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void refusesAQuotationThatIsNotVerbatim() {
        assertThat(judge.judge("Pryce said: “We got the pool wrong.”", "“We got the parking wrong,” Pryce said."))
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void refusesADeniedStatementStatedPlainly() {
        assertThat(judge.judge("Pryce took the money.", "Pryce denied that he took the money."))
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm paid £5 million for the port. | The firm paid $5 million for the port of Lund.
            Growth was 0.5 percent last year.      | Growth was -0.5 percent last year in Lund.
            Temperatures fell to 5 degrees.        | In Lund temperatures fell to -5 degrees.
            The economy grew 5% in May.            | The economy grew .5% in May and June.
            A third of voters backed the plan.     | Two-thirds of voters backed the plan.
            A million people fled Lund.            | Two million people fled Lund.
            100 people died in the fire.           | One hundred and fifty people died in the fire in Lund.
            """)
    void refusesAnotherAmount(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm paid $5 million.              | The firm paid $5m for the port of Lund.
            The fire in Lund killed 150 people.    | One hundred and fifty people were killed by the fire in Lund.
            1,000,000 people fled Lund.            | A million people fled Lund.
            """)
    void supportsTheSameAmountInOtherWriting(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry line closed on May 2.        | The ferry line closed on May 21.
            About 2000 people were moved.          | About 20,000 people were moved.
            The president of Nigeria was ousted.   | The president of Niger was ousted.
            Kamala Harris opened the border.       | Kamala Harrison opened the border.
            """)
    void refusesWhatOnlyBeginsLikeTheWordsOfTheQuote(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.UNSUPPORTED);
    }
}
