package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Follow-ups, the chats of this browser, and what can be taken along.
class ConversationPageTest extends PageTest {

    @Test
    void asksFollowUpsInPlace() {
        openAndAsk(LIST);
        ask(FACT);
        assertThat(page().locator(".turn")).hasCount(2);
    }

    @Test
    void showsHowAFollowUpWasUnderstood() {
        openAndAsk(LIST);
        ask(FACT);
        assertThat(turn().locator(".under em")).hasText(FACT + " (in Port Arden)");
    }

    @Test
    void letsTheReaderEditHowAFollowUpWasUnderstood() {
        openAndAsk(LIST);
        ask(FACT);
        turn().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        page().locator("#rewritten").fill(DISAGREEMENT);
        button("Ask this").click();
        assertThat(turn().locator("h2").first()).hasText(DISAGREEMENT);
    }

    @Test
    void replacesTheTurnWhoseQuestionWasEdited() {
        openAndAsk(LIST);
        ask(FACT);
        turn().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Edit"))
                .click();
        button("Ask this").click();
        assertThat(page().locator(".turn")).hasCount(2);
    }

    @Test
    void asksASuggestedQuestionOnAClick() {
        openAndAsk(FACT);
        turn().locator(".next a").click();
        assertThat(turn().locator(".short")).hasText("40 or 46");
    }

    @Test
    void showsFollowUpsOnceTheyAreFound() {
        served().suggestions.found(false);
        openAndAsk(FACT);
        served().suggestions.found(true);
        assertThat(turn().locator(".next a")).hasText("How many people were led to safety?");
    }

    @Test
    void offersNothingThatWasAskedAlready() {
        openAndAsk(DISAGREEMENT);
        ask(FACT);
        assertThat(turn().locator(".next")).hasCount(0);
    }

    @Test
    void showsTheChatAgainAfterAReload() {
        openAndAsk(FACT);
        page().reload();
        assertThat(turn().locator(".short")).hasText("Port Arden harbour");
    }

    @Test
    void listsThePastChats() {
        twoChats();
        assertThat(page().locator(".rail li a")).hasText(new String[] {LIST, FACT});
    }

    @Test
    void opensAPastChat() {
        twoChats();
        page().locator(".rail li a").last().click();
        assertThat(turn().locator("h2").first()).hasText(FACT);
    }

    @Test
    void searchesPastChatsByWhatWasAnswered() {
        twoChats();
        page().getByLabel("Search chats").fill("monday night");
        assertThat(page().locator(".rail li a")).hasText(new String[] {FACT});
    }

    @Test
    void renamesAChat() {
        twoChats();
        button("Rename: " + FACT).click();
        page().locator("#chat-title").fill("The fire");
        page().locator("#chat-title").press("Enter");
        assertThat(page().locator(".rail li a").last()).hasText("The fire");
    }

    @Test
    void deletesAChatOnlyAfterAskingBack() {
        twoChats();
        button("Delete: " + FACT).click();
        button("Yes, delete").click();
        assertThat(page().locator(".rail li a")).hasText(new String[] {LIST});
    }

    @Test
    void beginsANewChat() {
        openAndAsk(FACT);
        button(Pattern.compile("New chat")).first().click();
        assertThat(page().locator(".welcome")).isVisible();
    }

    @Test
    void exportsAnAnswerAsMarkdownWithNumberedSources() throws IOException {
        openAndAsk(FACT);
        assertThat(downloaded("Download as Markdown"))
                .contains("## Where did the fire break out?", "2. **The Sample Ledger**, 22 Feb 2022");
    }

    @Test
    void exportsAddressesAsTheyAre() throws IOException {
        openAndAsk(FACT);
        assertThat(downloaded("Download as Markdown"))
                .contains("<https://wire.example/closed-50%-now>", "<https://ledger.example/?u=a%2Fb%26c>");
    }

    @Test
    void exportsAnAnswerAsItWasGiven() throws IOException {
        openAndAsk(FACT);
        assertThat(Served.json(downloaded("Download as JSON")).get("citations")).hasSize(3);
    }

    @Test
    void exportsAChatAsMarkdown() throws IOException {
        openAndAsk(FACT);
        ask(LIST);
        button("Chats").click();
        assertThat(downloaded("Export this chat as Markdown")).contains("## " + FACT, "## " + LIST);
    }

    @Test
    void exportsAChatAsJson() throws IOException {
        openAndAsk(FACT);
        button("Chats").click();
        assertThat(Served.json(downloaded("Export this chat as JSON")).get("turns"))
                .hasSize(1);
    }

    @Test
    void copiesAnAnswerWithItsSources() {
        openAndAsk(FACT);
        assertThat(copied("Copy")).contains("[2] The Sample Ledger, 22 Feb 2022: Harbour fire: what we know.");
    }

    @Test
    void opensAnAnswerByItsPermalink() {
        openAndAsk(FACT);
        page().navigate(copied("Link"));
        assertThat(turn().locator(".short")).hasText("Port Arden harbour");
    }

    @Test
    void offersToAskAgainWhenAPermalinkIsNoLongerKept() {
        open("/?answer=gone&asked=Where%20did%20the%20fire%20break%20out%3F");
        button("Try again").click();
        assertThat(turn().locator(".short")).hasText("Port Arden harbour");
    }

    private void twoChats() {
        openAndAsk(FACT);
        open("/");
        ask(LIST);
        button("Chats").click();
    }

    private String downloaded(String name) throws IOException {
        Download download = page().waitForDownload(() -> button(name).click());
        return Files.readString(download.path());
    }

    private String copied(String name) {
        page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button(name).click();
        page().locator(".note").waitFor();
        return (String) page().evaluate("navigator.clipboard.readText()");
    }
}
