package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What is searched: on the empty page, on its own page, and in the filters.
class CorpusPageTest extends PageTest {

    @Test
    void saysWhatTheCorpusHolds() {
        open("/");
        assertThat(page().locator(".holds")).containsText("4 articles from 3 outlets, 21 Feb 2022 to 23 Feb 2022");
    }

    @Test
    void asksAnExampleOnAClick() {
        open("/");
        page().locator(".examples a").first().click();
        assertThat(turn().locator(".rows")).isVisible();
    }

    @Test
    void showsExamplesOnceTheyAreFound() {
        served().suggestions.found(false);
        open("/");
        page().locator(".holds").waitFor();
        served().suggestions.found(true);
        assertThat(page().locator(".examples a")).hasCount(3);
    }

    @Test
    void saysThatTheIndexIsNotReady() {
        served().index.ready(false);
        open("/");
        assertThat(page().locator(".welcome .box")).containsText("indexed for the first time");
    }

    @Test
    void showsTheProgressOfTheIndex() {
        served().index.syncing(true);
        open("/?view=corpus");
        assertThat(page().locator(".progress")).containsText("3 of 7 passages can be found by meaning");
    }

    @Test
    void listsTheNewestArticleFirst() {
        open("/?view=corpus");
        assertThat(page().locator(".listing .link").first())
                .hasText(SmallCorpus.HOSTILE.source().title().orElseThrow());
    }

    @Test
    void sortsByTitle() {
        open("/?view=corpus");
        button("Title").click();
        assertThat(page().locator("th").first()).hasAttribute("aria-sort", "ascending");
    }

    @Test
    void searchesArticles() {
        open("/?view=corpus");
        page().getByLabel("Search articles").fill("what we know");
        assertThat(page().locator(".listing tbody tr")).hasCount(1);
    }

    @Test
    void namesFailedFilesWithTheirReason() {
        open("/?view=corpus");
        page().locator(".failed").waitFor();
        org.assertj.core.api.Assertions.assertThat(page().locator(".failed").innerText())
                .isEqualTo("broken.pdf\nThe file is damaged: no end of file mark.");
    }

    @Test
    void groupsNearIdenticalArticles() {
        open("/?view=corpus");
        assertThat(page().locator(".listing tr.copy")).containsText("near-identical to the one above");
    }

    @Test
    void opensAnArticleOfTheCorpus() {
        open("/?view=corpus");
        button("Fire closes Port Arden harbour").click();
        assertThat(pane().locator(".text")).containsText("Mayor Ida Holm");
    }

    @Test
    void filtersByOutletsWithTheirCounts() {
        open("/");
        button("Filters").click();
        page().getByLabel("The Sample Ledger").check();
        button("Done").click();
        assertThat(page().locator(".chip")).hasText("The Sample Ledger");
    }

    @Test
    void filtersByDays() {
        open("/");
        button("Filters").click();
        page().getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("2022-02-22");
        assertThat(page().locator(".chip")).hasText("from 22 Feb 2022");
    }

    @Test
    void removesAFilterByItsChip() {
        open("/");
        button("Filters").click();
        page().getByLabel("The Sample Ledger").check();
        button("Remove filter: The Sample Ledger").click();
        assertThat(page().locator(".chip")).hasCount(0);
    }

    @Test
    void turnsFilterWordsInTheBoxIntoChips() {
        openAndAsk("Where? from:2022-02-01 source:\"example wire\"");
        assertThat(page().locator(".chip")).hasText(new String[] {"from 1 Feb 2022", "Example Wire"});
    }

    @Test
    void takesFilterWordsOutOfTheQuestion() {
        openAndAsk(FACT + " -source:\"Example Wire\"");
        assertThat(turn().locator("h2").first()).hasText(FACT);
    }
}
