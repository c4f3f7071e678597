package byline.answer.verify;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.extractive.LexicalReader;
import byline.answer.verify.SupportJudge.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"The plan may", "The plan is said to, the mayor is expected to; they were unable to", "If"})
    void judgesAQuoteThatEndsInAHedge(String quote) {
        assertThat(judge.judge("The plan stands.", quote)).isEqualTo(Verdict.UNSUPPORTED);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge is unsafe.             | The bridge is unsafe, a blogger falsely claimed on Monday.
            The bridge is unsafe.             | The bridge is unsafe, according to a blogger.
            The bridge is unsafe.             | “The bridge is unsafe,” a blogger said.
            Vaccines cause autism.            | Vaccines cause autism is a claim that studies have refuted.
            The president has resigned.       | The president has resigned, according to a rumour his office denied.
            The firm will close the plant.    | The firm will close the plant if no buyer is found by June.
            The firm made a profit of $5.     | The firm made a profit of $5 billion last year.
            The army lost 12.                 | The army lost 12 tanks on Monday.
            Denmark backed the fishing ban.   | Denmark backed the fishing ban but pulled out on Friday.
            """)
    void refusesAnOpeningThatIsTakenBack(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council closed the pool.      | The council closed the pool on Monday because of a leak.
            The council closed the pool.      | The council closed the pool, which Alan Pryce said was a mistake.
            The council closed the pool.      | The council closed the pool, saying it was too old.
            The council closed the pool.      | The council closed the pool after Alan Pryce told it to.
            The army lost 12 tanks.           | The army lost 12 tanks on Monday.
            """)
    void supportsAnOpeningThatIsOnlyAddedTo(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council approved the plan.        | The council is expected to approve the plan on Monday.
            The council approved the plan.        | The council may approve the plan on Monday.
            The council approved the plan.        | The mayor urged the council to approve the plan.
            The council approved the plan.        | The council will approve the plan on Monday.
            The minister attended the meeting.    | The minister was unable to attend the meeting.
            Anna Berg planned the attack.         | Anna Berg was suspected of planning the attack.
            Jon Holm stole the money.             | Anna Berg alleged that Jon Holm stole the money.
            Jon Holm stole the money.             | If Jon Holm stole the money, he will be charged.
            Jon Holm stole the money.             | Police believe Jon Holm stole the money.
            Jon Holm was convicted of fraud.      | Jon Holm was wrongly convicted of fraud.
            Jon Holm was convicted of fraud.      | Jon Holm was nearly convicted of fraud.
            Sales rose in May.                    | Sales rarely rose in May.
            The vaccine prevents the disease.     | It is a myth that the vaccine prevents the disease.
            Anna Berg will resign.                | Anna Berg would resign only if the vote were lost.
            This is not just one forecast.        | Note that this is just one forecast.
            Iran attacked only Israel.            | Iran attacked not only Israel but also Iraq.
            Iran did not attack Israel.           | Iran did not only attack Israel but also Iraq.
            """)
    void refusesAHedgedStatementStatedPlainly(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council is expected to approve the plan.   | On Monday the council is expected to approve the plan.
            The council met on Monday.                     | On Monday the council met and may approve the plan.
            Anna Berg said Jon Holm stole the money.       | On Monday Anna Berg claimed that Jon Holm stole the money.
            Jon Holm was accused of fraud.                 | On Monday Jon Holm was accused of fraud and theft.
            Iran attacked Israel.                          | In May Iran did not only attack Israel but also Iraq.
            Pryce said the plan would fail.                | On Monday Pryce said that the plan will fail.
            """)
    void supportsAStatementWithItsHedge(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police murdered the man.     | Police killed the man in Lund on Monday.
            Prices soared in May.        | In Lund prices rose in May.
            Police arrested the man.     | On Monday police detained the man.
            """)
    void refusesAStrongerWordThanTheQuotes(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police killed the man.       | On Monday police murdered the man.
            Prices soared in May.        | In Lund prices surged in May.
            Berg quit.                   | On Monday Berg resigned.
            """)
    void supportsAnotherWordThatSaysNoMore(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Holm accused Berg of fraud.  | Holm, whom Berg accused of fraud, resigned.
            Israel attacked Iran.        | Israel, which Iran attacked in April, hit back on Monday.
            """)
    void refusesADoerForWhomTheDeedWasDoneTo(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg accused Holm of fraud.  | Holm, whom Berg accused of fraud, resigned.
            Iran attacked Israel.        | Israel, which Iran attacked in April, hit back on Monday.
            Israel hit back on Monday.   | Israel, which Iran attacked in April, hit back on Monday.
            Holm beat Berg.              | Holm, who beat Berg in May, resigned.
            """)
    void tellsADoerInARelativeClause(String sentence, String quote) {
        assertThat(judge.judge(sentence, quote)).isEqualTo(Verdict.SUPPORTED);
    }
}
