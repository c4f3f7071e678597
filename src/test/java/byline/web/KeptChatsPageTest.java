package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// No question is lost: not to another tab, nor to a reload, nor to a question that is asked again.
class KeptChatsPageTest extends PageTest {

    @AfterEach
    void closeOtherTabs() {
        page().context().pages().stream().filter(tab -> !tab.equals(page())).forEach(Page::close);
    }

    @Test
    void keepsTheChatsOfEveryTab() {
        open("/");
        Page other = otherTab("/");
        ask(FACT);
        askIn(other, LIST);
        page().reload();
        assertThat(chats()).hasText(new String[] {LIST, FACT});
    }

    @Test
    void listsWhatIsAskedInAnotherTab() {
        open("/");
        askIn(otherTab("/"), LIST);
        assertThat(chats()).hasText(new String[] {LIST});
    }

    @Test
    void leavesAChatDeletedThatAnotherTabDeleted() {
        openAndAsk(FACT);
        Page other = otherTab("/");
        delete(FACT);
        askIn(other, LIST);
        page().reload();
        assertThat(chats()).hasText(new String[] {LIST});
    }

    @Test
    void showsWhatAnotherTabAsksInTheSameChat() {
        openAndAsk(FACT);
        askIn(otherTab(page().url().replace(served().origin(), "")), LIST);
        assertThat(page().locator(".turn h2")).hasText(new String[] {FACT, LIST});
    }

    @Test
    void keepsAChatThatIsGoneOnWithAfterAnotherTabDeletedIt() {
        openAndAsk(FACT);
        Page other = otherTab(page().url().replace(served().origin(), ""));
        delete(FACT);
        askIn(other, LIST);
        assertThat(chats()).hasText(new String[] {FACT});
    }

    @Test
    void forgetsAChatThatIsDeletedDuringItsAnswer() {
        openAndAsk(FACT);
        open("/");
        beginSlowly();
        delete(SLOW);
        page().locator(".welcome").waitFor();
        page().reload();
        assertThat(chats()).hasText(new String[] {FACT});
    }

    @Test
    void showsAQuestionAgainWhoseAnswerAReloadCutOff() {
        open("/");
        beginSlowly();
        page().reload();
        assertThat(turn()).containsText(Pattern.compile(SLOW.replace("?", "\\?") + "\\s*Stopped"));
    }

    @Test
    void keepsAQuestionThatIsLeftForANewChat() {
        open("/");
        beginSlowly();
        button(Pattern.compile("New chat")).first().click();
        chats().first().click();
        assertThat(turn().locator(".box h3")).containsText("Stopped");
    }

    @Test
    void leavesTheNewChatAsItIsWhenAnAnswerIsLeft() {
        open("/");
        beginSlowly();
        button(Pattern.compile("New chat")).first().click();
        ask(FACT);
        assertThat(chats()).hasText(new String[] {FACT, SLOW});
    }

    @Test
    void keepsTheTurnsAfterOneThatIsAskedAgain() {
        stopAndGoOn();
        button("Ask again").click();
        page().locator(".turn").first().locator(".rows").waitFor();
        assertThat(page().locator(".turn h2")).hasText(new String[] {SLOW, FACT});
    }

    @Test
    void showsTheEvidenceOfATurnThatIsAskedAgain() {
        stopAndGoOn();
        button("Ask again").click();
        page().locator(".turn").first().locator(".rows").waitFor();
        assertThat(pane().locator("ol .n")).hasText(new String[] {"1", "2"});
    }

    private void stopAndGoOn() {
        open("/");
        beginSlowly();
        button("Stop").click();
        served().answerer.mayFinish.release(1_000);
        ask(FACT);
    }

    private void beginSlowly() {
        served().answerer.mayFinish.drainPermits();
        begin(SLOW);
        turn().locator(".sentence").first().waitFor();
    }

    private Page otherTab(String path) {
        Page other = page().context().newPage();
        other.navigate(served().origin() + path);
        other.locator("#question").waitFor();
        return other;
    }

    private static void askIn(Page tab, String question) {
        tab.locator("#question").fill(question);
        tab.locator("#question").press("Enter");
        tab.locator(".turn[data-phase=done]", new Page.LocatorOptions().setHasText(question))
                .waitFor();
    }

    private void delete(String question) {
        chats();
        button("Delete: " + question).click();
        button("Yes, delete").click();
    }

    /// The chats in the rail, which is opened for it.
    private Locator chats() {
        Locator rail = page().locator(".rail");
        if (!rail.isVisible()) {
            button("Chats").click();
        }
        return rail.locator("li a");
    }
}
