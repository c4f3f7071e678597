package byline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// A reader's window on a served small corpus. Making one costs most of a test, so tests pass it on, cleaned.
final class Visit implements AutoCloseable {

    /// In milliseconds: long enough for a machine with much else to do.
    private static final double PATIENCE = 60_000;

    final Served served = Served.start();
    final List<String> complaints = new ArrayList<>();

    private final Browser browser;
    private Page page;
    private boolean plain = true;
    private boolean spoiled;

    Visit(Browser browser) {
        this.browser = browser;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = window(desk());
    }

    Page page() {
        return page;
    }

    /// What a window on a desk looks like; nothing moves in it, which spares the machine.
    static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setAcceptDownloads(true)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /// Another window instead of this one, such as a phone's.
    void reopen(Browser.NewContextOptions options) {
        page.context().close();
        page = window(options);
        plain = false;
    }

    /// The server will not serve again after this test.
    void spoil() {
        spoiled = true;
    }

    boolean spoiled() {
        return spoiled;
    }

    /// As if nobody had been here.
    void clean() {
        served.answerer.mayFinish.drainPermits();
        served.answerer.mayFinish.release(1_000);
        served.index.ready(true);
        served.index.syncing(false);
        served.index.version("small-1");
        served.suggestions.found(true);
        if (plain) {
            page.unrouteAll();
            page.evaluate("location.protocol === 'http:' && localStorage.clear()");
        } else {
            page.context().close();
            page = window(desk());
            plain = true;
        }
        complaints.clear();
    }

    @Override
    public void close() {
        served.answerer.mayFinish.release(1_000);
        page.context().close();
        served.close();
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        return opened;
    }
}
