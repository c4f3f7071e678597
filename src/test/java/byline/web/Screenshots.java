package byline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
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

    private static final String CUP = "Who won the Coast Cup?";
    private static final double FURTHER = 12_000;

    /// Lets the stream of an answer come as far as a line that holds the first word, and then does the second.
    private static final String CUT = """
            () => {
              const real = window.fetch;
              const never = () => new Promise(() => {});
              window.fetch = async (path, options) => {
                const response = await real(path, options);
                if (path !== 'ask') return response;
                const kept = (await response.text()).split('\\n').filter(line => !line.includes('%s'));
                return new Response(new ReadableStream({ async start(out) {
                  out.enqueue(new TextEncoder().encode(kept.join('\\n') + '\\n'));
                  await %s;
                } }), { status: 200 });
              };
            }
            """;

    private static final Map<String, Consumer<Page>> STATES = states();

    private Screenshots() {}

    /// @param arguments the folder the pictures go to, and the states to take; all of them where none is named
    static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        if (Chromium.executable().isEmpty()) {
            System.out.println("No pictures: Chromium is not installed.");
            return;
        }
        try (RealCorpus corpus = new RealCorpus(Files.createTempDirectory("byline-pictures"), RealCorpus.SAMPLE);
                ChatServer server = new ChatServer(corpus.services(), ChatOptions.of(Path.of("web")));
                Chromium.Started chromium = Chromium.start()) {
            corpus.awaitExamples();
            String origin = "http://127.0.0.1:" + server.start("127.0.0.1", 0);
            for (Form form : Form.values()) {
                for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    STATES.forEach((name, state) -> {
                        if (arguments.length == 1 || List.of(arguments).contains(name)) {
                            take(chromium.browser(), origin, form, theme, state, folder, name);
                        }
                    });
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
        states.put("empty", page -> page.locator(".examples").waitFor());
        states.put("answering", page -> {
            page.evaluate(CUT.formatted("\"done\"", "never()"));
            type(page, CONDEMNED);
            page.locator(".turn .cite").first().waitFor();
        });
        states.put("list", page -> askOn(page, CONDEMNED));
        states.put("fact", page -> askOn(page, CUP));
        states.put("disagreement", page -> askOn(page, HOMES));
        states.put("no-answer", page -> ask(page, "What did the president of China say?"));
        states.put("no-answer-filtered", page -> ask(page, CUP + " from:2022-02-01 to:2022-02-28"));
        states.put("follow-up", page -> {
            ask(page, "Who is Kath Morley?");
            askOn(page, "What did she say?");
        });
        states.put("card", page -> {
            ask(page, HOMES);
            page.locator(".cite").first().focus();
            page.locator(".card").waitFor();
        });
        states.put("article", page -> {
            ask(page, HOMES);
            page.locator(".cite").first().focus();
            page.keyboard().press("Enter");
            page.locator("mark.here").waitFor();
        });
        states.put("evidence", page -> {
            ask(page, HOMES);
            if (page.locator(".sources-button").isVisible()) {
                page.locator(".sources-button").click();
                page.locator(".pane.asked").waitFor();
            }
        });
        states.put("method", page -> {
            ask(page, HOMES);
            page.locator(".method summary").click();
            page.locator(".method").evaluate("method => method.scrollIntoView()");
        });
        states.put("filters", page -> page.getByLabel("Filters").first().click());
        states.put("chats", page -> {
            ask(page, HOMES);
            page.getByLabel("Chats").first().click();
            page.getByText("New chat").last().click();
            ask(page, CUP);
            if (!page.locator("#rail").isVisible()) {
                page.getByLabel("Chats").first().click();
            }
        });
        states.put("failure", page -> {
            page.route("**/ask", route -> route.abort());
            ask(page, HOMES);
        });
        states.put("broken-off", page -> {
            page.evaluate(CUT.formatted("\"done\"", "out.close()"));
            ask(page, CONDEMNED);
        });
        states.put("corpus", page -> {
            page.navigate(page.url() + "?view=corpus");
            page.locator(".listing").waitFor();
        });
        states.put("keys", page -> page.keyboard().press("Control+/"));
        return states;
    }

    /// Asks, and waits until the questions to go on with are there.
    private static void askOn(Page page, String question) {
        ask(page, question);
        try {
            page.locator(".next a").first().waitFor(new Locator.WaitForOptions().setTimeout(FURTHER));
        } catch (TimeoutError none) {
            System.out.println("nothing to go on with: " + question);
        }
    }

    private static void type(Page page, String question) {
        page.locator("#question").fill(question);
        page.keyboard().press("Enter");
    }

    private static void ask(Page page, String question) {
        type(page, question);
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
