package byline.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A served small corpus and a reader's browser before it.
@ExtendWith(Chromium.class)
abstract class PageTest {

    static final String LIST = "Who condemned the storage of fuel?";
    static final String FACT = "Where did the fire break out?";
    static final String DISAGREEMENT = "How many people were led to safety?";
    static final String NONE = "How much are the ferry fares from Port Arden?";
    static final String SLOW = "Who condemned, slowly, the storage of fuel?";

    private @Nullable Visit visit;

    @RegisterExtension
    final BeforeEachCallback visitOfAllTests = context -> visit = Chromium.visit(context);

    final Visit visit() {
        return Objects.requireNonNull(visit);
    }

    final Served served() {
        return visit().served;
    }

    final Page page() {
        return visit().page();
    }

    final void phone() {
        visit().reopen(Visit.desk().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true));
    }

    final void open(String path) {
        page().navigate(served().origin() + path);
        page().locator("#question, .corpus").first().waitFor();
    }

    final Locator box() {
        return page().locator("#question");
    }

    /// Asks and waits for the end of the answer.
    final void ask(String question) {
        begin(question);
        turn().and(page().locator(":not([data-phase=working])")).waitFor();
    }

    /// Asks and waits for nothing.
    final void begin(String question) {
        box().fill(question);
        box().press("Enter");
    }

    /// Opens the page and asks.
    final void openAndAsk(String question) {
        open("/");
        ask(question);
    }

    /// Rests the pointer on a citation until its card is there: a page still settling may take the first rest for none.
    final void showCard(int number) {
        for (int tries = 0; tries < 5 && !card().isVisible(); tries++) {
            page().mouse().move(1, 1);
            cite(number).hover();
            page().waitForTimeout(1_000);
        }
        card().waitFor();
    }

    /// The newest turn.
    final Locator turn() {
        return page().locator(".turn").last();
    }

    final Locator cite(int number) {
        return turn().locator(".cite[data-n='" + number + "']").first();
    }

    final Locator pane() {
        return page().locator(".pane");
    }

    final Locator card() {
        return page().locator(".card");
    }

    final Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    final Locator button(Pattern name) {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
