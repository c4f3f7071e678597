package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From a sentence to the words it rests on, and back.
class EvidencePageTest extends PageTest {

    private static final Pattern LIT = Pattern.compile("\\blit\\b");

    @Test
    void opensACardOnHover() {
        openAndAsk(FACT);
        showCard(1);
        assertThat(card().locator("blockquote")).hasText("A fire broke out at the Port Arden harbour on Monday night.");
    }

    @Test
    void opensACardOnFocus() {
        openAndAsk(FACT);
        cite(2).focus();
        assertThat(card()).containsText("The Sample Ledger · 22 Feb 2022");
    }

    @Test
    void opensACardOnATap() {
        phone();
        openAndAsk(FACT);
        cite(1).tap();
        assertThat(card().locator(".count")).hasText("1/2");
    }

    @Test
    void opensTheArticleOnASecondTap() {
        phone();
        openAndAsk(FACT);
        cite(1).tap();
        card().waitFor();
        cite(1).tap();
        assertThat(pane().locator("mark.here")).isVisible();
    }

    @Test
    void opensTheArticleAsABottomSheetOnAPhone() {
        phone();
        openAndAsk(FACT);
        cite(1).tap();
        button("Read in the article").click();
        pane().locator("mark.here").waitFor();
        org.assertj.core.api.Assertions.assertThat(pane().boundingBox().y).isGreaterThan(50);
    }

    @Test
    void closesTheCardOnEscape() {
        openAndAsk(FACT);
        cite(1).focus();
        card().waitFor();
        page().keyboard().press("Escape");
        assertThat(card()).isHidden();
    }

    @Test
    void stepsThroughTheSourcesOfASentence() {
        openAndAsk(FACT);
        cite(1).focus();
        button("Next source").click();
        assertThat(card().locator("blockquote")).hasText("the fire in Port Arden");
    }

    @Test
    void opensTheArticleAtTheQuoteOnAClick() {
        openAndAsk(FACT);
        cite(1).click();
        assertThat(pane().locator("mark.here")).hasText("A fire broke out at the Port Arden harbour on Monday night.");
    }

    @Test
    void scrollsToTheQuote() {
        openAndAsk(FACT);
        cite(1).click();
        assertThat(pane().locator("mark.here")).isInViewport();
    }

    @Test
    void opensAnArticleWhoseIdHoldsSlashesAndSigns() {
        openAndAsk(FACT);
        cite(2).click();
        assertThat(pane().locator(".article h3")).hasText("Harbour fire: what we know");
    }

    @Test
    void highlightsNothingWhereTheQuoteCannotBeLocated() {
        openWithAnotherText();
        assertThat(pane().locator("mark")).hasCount(0);
    }

    @Test
    void saysSoWhereTheQuoteCannotBeLocated() {
        openWithAnotherText();
        assertThat(pane().locator(".lost")).containsText("could not be found");
    }

    @Test
    void opensAChangedArticleAsItIsNow() {
        openWithAnotherText();
        page().unrouteAll();
        served().index.version("small-2");
        ask(FACT);
        cite(1).click();
        assertThat(pane().locator("mark.here")).isVisible();
    }

    @Test
    void opensTheArticleOnSpace() {
        openAndAsk(FACT);
        cite(2).focus();
        page().keyboard().press("Space");
        assertThat(pane().locator("mark.here")).isVisible();
    }

    @Test
    void opensACitationByItsDigit() {
        openAndAsk(FACT);
        page().evaluate("document.activeElement.blur()");
        page().keyboard().press("3");
        assertThat(pane().locator("h2")).hasText("Source 3 · Example Wire");
    }

    @Test
    void stepsThroughTheCitationsWithBrackets() {
        openAndAsk(FACT);
        page().evaluate("document.activeElement.blur()");
        page().keyboard().press("]");
        pane().locator("mark.here").waitFor();
        page().keyboard().press("]");
        assertThat(pane().locator("h2")).hasText("Source 2 · The Sample Ledger");
    }

    @Test
    void listsWhatIsCitedInOrder() {
        openAndAsk(FACT);
        assertThat(pane().locator("ol .n")).hasText(new String[] {"1", "2", "3"});
    }

    @Test
    void keepsWhatWasAlsoRetrievedApart() {
        openAndAsk("Who condemned the storage after the fire?");
        assertThat(pane().locator("h3")).hasText(new String[] {"Cited", "Also retrieved"});
    }

    @Test
    void lightsTheEvidenceOfASentence() {
        openAndAsk(FACT);
        turn().locator(".sentence").last().hover();
        assertThat(pane().locator("#source-3")).hasClass(LIT);
    }

    @Test
    void lightsTheSentenceOfAPieceOfEvidence() {
        openAndAsk(FACT);
        pane().locator("#source-3").hover();
        assertThat(turn().locator(".sentence").last()).hasClass(LIT);
    }

    @Test
    void lightsTheEvidenceOfASelectedSentence() {
        openAndAsk(FACT);
        turn().locator(".sentence").last().evaluate("sentence => getSelection().selectAllChildren(sentence)");
        assertThat(pane().locator("#source-3")).hasClass(LIT);
    }

    @Test
    void goesBackFromTheArticleToAllEvidence() {
        openAndAsk(FACT);
        cite(1).click();
        pane().locator("mark.here").waitFor();
        button("Back to all evidence").click();
        assertThat(pane().locator("h2")).hasText("Evidence");
    }

    @Test
    void bringsTheEvidenceBackAfterItWasClosed() {
        openAndAsk(FACT);
        button("Close evidence").click();
        turn().locator(".sources-button").click();
        assertThat(pane().locator("#source-1")).isVisible();
    }

    @Test
    void namesTheArticleThatIsRead() {
        openAndAsk(FACT);
        cite(2).click();
        assertThat(pane().locator(".heading p")).hasText("Harbour fire: what we know");
    }

    @Test
    void givesTheFocusBackWhenTheArticleIsClosed() {
        openAndAsk(FACT);
        cite(2).focus();
        page().keyboard().press("Enter");
        pane().locator("mark.here").waitFor();
        page().keyboard().press("Escape");
        assertThat(cite(2)).isFocused();
    }

    private void openWithAnotherText() {
        openAndAsk(FACT);
        page().route(
                        "**/articles/**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("application/json")
                                .setBody("{\"id\":\"harbour.txt\",\"title\":\"T\",\"source\":null,\"authors\":[],"
                                        + "\"published\":null,\"published_doubtful\":false,\"url\":null,"
                                        + "\"text\":\"Rewritten.\"}")));
        cite(1).click();
        pane().locator(".text").waitFor();
    }
}
