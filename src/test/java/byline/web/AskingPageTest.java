package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The box a question is asked in, and the time until the answer is there.
class AskingPageTest extends PageTest {

    @Test
    void asksOnEnter() {
        openAndAsk(FACT);
        assertThat(turn().locator("h2").first()).hasText(FACT);
    }

    @Test
    void beginsANewLineOnShiftAndEnter() {
        open("/");
        box().fill("Who");
        box().press("Shift+Enter");
        box().pressSequentially("spoke?");
        assertThat(box()).hasValue("Who\nspoke?");
    }

    @Test
    void waitsForAQuestionInTheBox() {
        open("/");
        assertThat(box()).isFocused();
    }

    @Test
    void takesASlashInTheEmptyBoxForTheKeyThatItIs() {
        open("/");
        box().press("/");
        assertThat(box()).hasValue("");
    }

    @Test
    void focusesTheBoxOnASlash() {
        open("/");
        page().evaluate("document.activeElement.blur()");
        page().keyboard().press("/");
        assertThat(box()).isFocused();
    }

    @Test
    void bringsBackTheLastQuestionOnUp() {
        openAndAsk(FACT);
        box().press("ArrowUp");
        assertThat(box()).hasValue(FACT);
    }

    @Test
    void showsTheKeysOnControlAndSlash() {
        open("/");
        page().keyboard().press("Control+/");
        assertThat(page().locator("#help")).isVisible();
    }

    @Test
    void closesTheKeysOnEscape() {
        open("/");
        page().keyboard().press("Control+/");
        page().keyboard().press("Escape");
        assertThat(page().locator("#help")).isHidden();
    }

    @Test
    void asksAtOnceWhatTheAddressSays() {
        open("/?q=" + URLEncoder.encode(DISAGREEMENT, StandardCharsets.UTF_8));
        assertThat(turn().locator(".short")).hasText("40 or 46");
    }

    @Test
    void readsFiltersInTheAddressToo() {
        open("/?q=" + URLEncoder.encode(FACT + " from:2022-02-01", StandardCharsets.UTF_8));
        assertThat(turn().locator(".under")).hasText("Only from 1 Feb 2022");
    }

    @Test
    void emptiesTheBoxOnceTheQuestionIsTaken() {
        openAndAsk(FACT);
        assertThat(box()).hasValue("");
    }

    @Test
    void keepsTheTextWhenTheServerCannotBeReached() {
        open("/");
        page().route("**/ask", route -> route.abort());
        ask(FACT);
        assertThat(box()).hasValue(FACT);
    }

    @Test
    void givesTheTextBackWhenTheAnswerFails() {
        openAndAsk("Please crash now in the harbour");
        assertThat(box()).hasValue("Please crash now in the harbour");
    }

    @Test
    void namesTheStepsWhileItWorks() {
        open("/");
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        assertThat(turn().locator(".steps"))
                .hasText(Pattern.compile("Searching 4 articles\\s*Reading \\d passages\\s*Checking every sentence"));
    }

    @Test
    void showsThePassagesBeforeTheAnswerIsDone() {
        open("/");
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        assertThat(turn().locator(".reading li").first()).isVisible();
    }

    @Test
    void showsSentencesBeforeTheAnswerIsDone() {
        open("/");
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        assertThat(turn().locator(".sentence").first())
                .hasText("Per Lund condemned the decision to store fuel beside the quay.");
    }

    @Test
    void stopsOnTheStopButton() {
        open("/");
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        button("Stop").click();
        assertThat(turn().locator(".box h3")).containsText("Stopped");
    }

    @Test
    void stopsOnEscape() {
        open("/");
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        turn().locator(".sentence").first().waitFor();
        page().keyboard().press("Escape");
        assertThat(turn().locator(".box h3")).hasText("Stopped: this answer is incomplete");
    }

    @Test
    void staysWhereTheReaderHasScrolled() {
        openAndAsk(LIST);
        ask(DISAGREEMENT);
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        turn().locator(".sentence").first().waitFor();
        page().locator("#talk").evaluate("talk => { talk.scrollTop = 40; }");
        served().answerer.mayFinish.release(1_000);
        turn().locator(".rows").waitFor();
        org.assertj.core.api.Assertions.assertThat(page().locator("#talk").evaluate("talk => talk.scrollTop"))
                .isEqualTo(40);
    }

    @Test
    void saysWhenTheBoxIsEmpty() {
        open("/");
        box().press("Enter");
        assertThat(page().locator(".note")).hasText("Write a question first.");
    }
}
