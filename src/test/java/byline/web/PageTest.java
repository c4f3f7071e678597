package byline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A served small corpus and a reader's browser before it.
@ExtendWith(Chromium.class)
abstract class PageTest {

    static final String LIST = "Who condemned the storage of fuel?";
    static final String FACT = "Where did the fire break out?";
    static final String DISAGREEMENT = "How many people were led to safety?";
    static final String NONE = "How much are the ferry fares from Port Arden?";
    static final String SLOW = "Who condemned, slowly, the storage of fuel?";

    /// In milliseconds: long enough for a machine with much else to do.
    private static final double PATIENCE = 60_000;

    final List<String> complaints = new ArrayList<>();

    private @Nullable Browser browser;
    private @Nullable Served served;
    private @Nullable Page page;

    @RegisterExtension
    final BeforeEachCallback browserOfAllTests = this::takeBrowser;

    @BeforeEach
    void openDoors() {
        served = Served.start();
        page = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    @AfterEach
    void closeDoors() {
        served().answerer.mayFinish.release(1_000);
        page().context().close();
        served().close();
    }

    final Served served() {
        return java.util.Objects.requireNonNull(served);
    }

    final Page page() {
        return java.util.Objects.requireNonNull(page);
    }

    /// Comes again with another browser window, such as a phone's.
    final Page visit(Browser.NewContextOptions options) {
        if (page != null) {
            page.context().close();
        }
        BrowserContext context = java.util.Objects.requireNonNull(browser).newContext(options);
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        page = opened;
        return opened;
    }

    final Page phone() {
        return visit(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true));
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

    private void takeBrowser(ExtensionContext context) {
        browser = Chromium.browser(context);
    }
}
