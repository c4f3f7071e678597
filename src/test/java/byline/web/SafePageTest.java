package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An article is text, whatever it holds, and the page talks to nobody else.
class SafePageTest extends PageTest {

    private static final String MARKUP = "What does the markup article say?";

    @Test
    void showsMarkupOfAnArticleAsText() {
        openAndAsk(MARKUP);
        cite(1).click();
        assertThat(pane().locator("mark.here")).containsText("<script>document.title='owned'</script>");
    }

    @Test
    void runsNothingOfAnArticle() {
        openAndAsk(MARKUP);
        cite(1).click();
        pane().locator("mark.here").waitFor();
        assertThat((String) page().evaluate("document.title")).doesNotContain("owned");
    }

    @Test
    void makesNoElementOfAnArticle() {
        openAndAsk(MARKUP);
        cite(1).click();
        pane().locator("mark.here").waitFor();
        assertThat(page().locator("#app script, #app img:not([src='icon.svg']), #app a[href^='javascript'], .text b"))
                .hasCount(0);
    }

    @Test
    void runsNothingOfAQuestion() {
        openAndAsk("<img src=x onerror=\"document.title='owned'\"> harbour");
        assertThat(page().locator(".turn img")).hasCount(0);
    }

    @Test
    void runsNothingOfACorpusEntry() {
        open("/?view=corpus");
        page().locator(".listing .link").first().waitFor();
        assertThat(page().locator(".corpus img, .corpus script")).hasCount(0);
    }

    @Test
    void causesNoComplaintInTheConsole() {
        openAndAsk(MARKUP);
        showCard(1);
        cite(1).click();
        pane().locator("mark.here").waitFor();
        open("/?view=corpus");
        page().locator(".listing").waitFor();
        assertThat(visit().complaints).isEmpty();
    }

    @Test
    void asksNoOtherHost() {
        List<String> elsewhere = new ArrayList<>();
        page().onRequest(request -> {
            if (!request.url().startsWith(served().origin())) {
                elsewhere.add(request.url());
            }
        });
        openAndAsk(LIST);
        cite(1).click();
        pane().locator("mark.here").waitFor();
        assertThat(elsewhere).isEmpty();
    }
}
