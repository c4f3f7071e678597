package byline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Takes a picture of every state of the page, on a desk and on a phone, light and dark, over the sample corpus.
final class Screenshots {

    private static final String CONDEMNED = "Who condemned the recognition?";
    private static final String HOMES = "How many homes were without electricity after the storm?";

    private static final Map<String, Consumer<Page>> STATES = states();

    private Screenshots() {}

    /// @param arguments the folder the pictures go to
    static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        if (Chromium.executable().isEmpty()) {
            System.out.println("No pictures: Chromium is not installed.");
            return;
        }
        try (RealCorpus corpus = new RealCorpus(Files.createTempDirectory("byline-pictures"), RealCorpus.SAMPLE);
                ChatServer server =
                        new ChatServer(corpus.services(new SampleSuggestions()), ChatOptions.of(Path.of("web")));
                Chromium.Started chromium = Chromium.start()) {
            String origin = "http://127.0.0.1:" + server.start("127.0.0.1", 0);
            for (Form form : Form.values()) {
                for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    STATES.forEach((name, state) -> take(chromium.browser(), origin, form, theme, state, folder, name));
                }
            }
        }
    }

    private static void take(
            Browser browser,
            String origin,
            Form form,
            ColorScheme theme,
            Consumer<Page> state,
            Path folder,
            String name) {
        try (BrowserContext context = browser.newContext(form.options().setColorScheme(theme))) {
            context.setDefaultTimeout(60_000);
            Page page = context.newPage();
            page.navigate(origin);
            page.locator(".holds").waitFor();
            state.accept(page);
            String file = String.join("-", name, form.label(), theme.name().toLowerCase(Locale.ROOT)) + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
            System.out.println(folder.resolve(file));
        }
    }

    private static Map<String, Consumer<Page>> states() {
        Map<String, Consumer<Page>> states = new LinkedHashMap<>();
        states.put("empty", page -> {});
        states.put("list", page -> ask(page, CONDEMNED));
        states.put("fact", page -> ask(page, HOMES));
        states.put("no-answer", page -> ask(page, "What does the ferry from Westhaven cost?"));
        states.put("card", page -> {
            ask(page, CONDEMNED);
            page.locator(".cite").first().focus();
            page.locator(".card").waitFor();
        });
        states.put("article", page -> {
            ask(page, CONDEMNED);
            page.locator(".cite").first().focus();
            page.keyboard().press("Enter");
            page.locator("mark.here").waitFor();
        });
        states.put("method", page -> {
            ask(page, HOMES);
            page.locator(".method summary").click();
        });
        states.put("filters", page -> page.getByText("Filters").click());
        states.put("chats", page -> {
            ask(page, HOMES);
            page.getByLabel("Chats").first().click();
        });
        states.put("failure", page -> {
            page.route("**/ask", route -> route.abort());
            ask(page, HOMES);
        });
        states.put("corpus", page -> {
            page.navigate(page.url() + "?view=corpus");
            page.locator(".listing").waitFor();
        });
        states.put("keys", page -> page.keyboard().press("Control+/"));
        return states;
    }

    private static void ask(Page page, String question) {
        page.locator("#question").fill(question);
        page.keyboard().press("Enter");
        page.locator(".turn:not([data-phase=working])").waitFor();
    }

    private enum Form {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Form(int width, int height) {
            this.width = width;
            this.height = height;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setIsMobile(this == PHONE)
                    .setHasTouch(this == PHONE)
                    .setReducedMotion(ReducedMotion.REDUCE);
        }
    }
}
