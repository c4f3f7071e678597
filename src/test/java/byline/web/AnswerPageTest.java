package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// An answer as it is read: found, not found, disputed, broken off.
class AnswerPageTest extends PageTest {

    @Test
    void showsTheBareFactLarge() {
        openAndAsk(FACT);
        assertThat(turn().locator(".short")).hasText("Port Arden harbour");
    }

    @Test
    void namesEverySourceInFull() {
        openAndAsk(FACT);
        assertThat(cite(2)).hasAccessibleName("Source 2, The Sample Ledger, 22 Feb 2022");
    }

    @Test
    void showsTheOutletBesideTheNumberOnAWideScreen() {
        openAndAsk(FACT);
        assertThat(cite(3).locator(".outlet")).isVisible();
    }

    @Test
    void showsOnlyTheNumberOnAPhone() {
        phone();
        openAndAsk(FACT);
        assertThat(cite(3).locator(".outlet")).isHidden();
    }

    @Test
    void marksWeakSentencesByWord() {
        openAndAsk(FACT);
        assertThat(turn().locator(".weak")).hasText("weakly supported");
    }

    @Test
    void givesAListAsRows() {
        openAndAsk(LIST);
        assertThat(turn().getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("Eva Strand")))
                .containsText("The Sample Ledger");
    }

    @Test
    void showsBothSidesOfADisagreement() {
        openAndAsk(DISAGREEMENT);
        assertThat(turn().locator(".side .value")).hasText(new String[] {"40", "46"});
    }

    @Test
    void namesTheOutletAndDayOfEachSide() {
        openAndAsk(DISAGREEMENT);
        assertThat(turn().locator(".side").last()).containsText("The Sample Ledger, 22 Feb 2022");
    }

    @Test
    void saysPlainlyWhenTheArticlesDoNotAnswer() {
        openAndAsk(NONE);
        assertThat(turn().locator(".box")).containsText("The articles touch on this but do not answer it.");
    }

    @Test
    void showsRelatedPassagesAsSuch() {
        openAndAsk(NONE);
        assertThat(turn().locator(".near h3")).hasText("Related, but does not answer");
    }

    @Test
    void offersAllDatesInOneClickWhereADateFilterIsInTheWay() {
        openAndAsk(NONE + " from:2022-02-01");
        button("Search all dates").click();
        assertThat(turn().locator(".under")).isHidden();
    }

    @Test
    void offersAllOutletsInOneClickWhereAnOutletFilterIsInTheWay() {
        openAndAsk(NONE + " source:\"Example Wire\"");
        button("Search all outlets").click();
        assertThat(turn().locator(".under")).isHidden();
    }

    @Test
    void saysWhatFailed() {
        openAndAsk("Please crash now in the harbour");
        assertThat(turn().locator(".box.bad")).containsText("Something went wrong here");
    }

    @Test
    void triesAgainOnOneClick() {
        open("/");
        page().route("**/ask", route -> route.abort());
        ask(FACT);
        page().unroute("**/ask");
        button("Try again").click();
        assertThat(turn().locator(".short")).hasText("Port Arden harbour");
    }

    @Test
    void marksAnAnswerThatBrokeOffAsIncomplete() {
        openAndAsk("Please crash halfway in the harbour");
        assertThat(turn().locator(".box.bad h3")).hasText("This answer is incomplete");
    }

    @Test
    void keepsTheSentencesOfAnAnswerThatBrokeOff() {
        openAndAsk("Please crash halfway in the harbour");
        assertThat(turn().locator(".sentence")).hasText("A fire broke out at the Port Arden harbour on Monday night.");
    }

    @Test
    void marksAnAnswerAsIncompleteWhenTheServerStops() {
        open("/");
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        turn().locator(".sentence").first().waitFor();
        visit().spoil();
        served().close();
        assertThat(turn().locator(".box.bad h3")).hasText("This answer is incomplete");
    }

    @Test
    void tellsHowItWasAnswered() {
        openAndAsk(FACT);
        turn().locator(".method summary").click();
        assertThat(turn().locator(".method")).containsText("2 sentences shown, 0 repaired, 1 dropped");
    }

    @Test
    void saysWhyAPassageWasNotUsed() {
        openAndAsk("Who condemned the storage after the fire?");
        turn().locator(".method summary").click();
        assertThat(turn().locator(".method table")).containsText("Read; nothing in it answers the question.");
    }

    @Test
    void showsTheTimeOfEachStage() {
        openAndAsk(FACT);
        turn().locator(".method summary").click();
        assertThat(turn().locator(".method dl")).containsText("6.0 ms");
    }

    @Test
    void announcesAnAnswerOnce() {
        openAndAsk(FACT);
        assertThat(page().locator("#announcement")).hasText("Answer ready: 2 sentences, 3 citations.");
    }

    @Test
    void announcesNothingElseOfAnAnswer() {
        open("/");
        page().evaluate("""
                () => {
                  window.announced = [];
                  const heard = () => announced.push(document.getElementById('announcement').textContent);
                  new MutationObserver(heard).observe(document.getElementById('announcement'), { childList: true });
                }
                """);
        ask(FACT);
        assertThat(page().locator("#announcement")).containsText("Answer ready");
        org.assertj.core.api.Assertions.assertThat(page().evaluate("announced.length"))
                .isEqualTo(1);
    }

    @Test
    void announcesThatThereIsNoAnswer() {
        openAndAsk(NONE);
        assertThat(page().locator("#announcement")).containsText("The articles do not answer this.");
    }
}
