package byline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Prints how soon the page is there, how soon passages are visible after Enter, and what the page weighs.
final class PageBench {

    private static final int ROUNDS = 25;
    private static final List<String> QUESTIONS = List.of(
            "Who condemned the recognition?",
            "How many homes were without electricity after the storm?",
            "Who won the election in Westhaven?",
            "What did Biden's order prohibit?",
            "When was the kettle recalled?");

    /// Notes when Enter goes down and when the first passage has been painted.
    private static final String WATCH = """
            () => {
              let entered = 0;
              addEventListener('keydown', event => { if (event.key === 'Enter') entered = performance.now(); }, true);
              window.shown = new Promise(done => {
                new MutationObserver((changes, observer) => {
                  if (!entered || !document.querySelector('.reading li, .pane .source')) return;
                  observer.disconnect();
                  requestAnimationFrame(() => setTimeout(() => done(performance.now() - entered)));
                }).observe(document.body, { childList: true, subtree: true });
              });
              return true;
            }
            """;

    private static final String WEIGHT = """
            performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
            """;

    private PageBench() {}

    static void main() throws IOException, InterruptedException {
        if (Chromium.executable().isEmpty()) {
            System.out.println("No figures: Chromium is not installed.");
            return;
        }
        try (RealCorpus corpus = new RealCorpus(Files.createTempDirectory("byline-bench"), RealCorpus.SAMPLE);
                ChatServer server = new ChatServer(corpus.services(), ChatOptions.of(Path.of("web")));
                Chromium.Started chromium = Chromium.start()) {
            corpus.awaitExamples();
            measure(chromium.browser(), "http://127.0.0.1:" + server.start("127.0.0.1", 0));
        }
    }

    private static void measure(Browser browser, String origin) {
        List<Double> paints = new ArrayList<>();
        List<Double> passages = new ArrayList<>();
        double weight = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (BrowserContext context = browser.newContext()) {
                context.setDefaultTimeout(60_000);
                Page page = context.newPage();
                page.navigate(origin);
                page.locator(".holds").waitFor();
                paints.add(number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"));
                weight = number(page, WEIGHT);
                passages.add(untilPassages(page, QUESTIONS.get(round % QUESTIONS.size())));
            }
        }
        print("first paint", paints);
        print("passages visible after Enter", passages);
        System.out.printf(Locale.ROOT, "page weight, compressed: %.1f KB%n", weight / 1024);
    }

    private static double untilPassages(Page page, String question) {
        page.evaluate(WATCH);
        page.locator("#question").fill(question);
        page.keyboard().press("Enter");
        return number(page, "window.shown");
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static void print(String what, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, p95 %.0f ms (%d rounds)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
                sorted.size());
    }
}
