package byline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One browser for all tests of the page. Where Chromium is not installed they are skipped, and a line says so.
public final class Chromium implements ExecutionCondition {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

    /// A clean visit; the browser is started on first use and closed after the last test.
    static Visit visit(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("running", key -> new Running(start()), Running.class)
                .visit();
    }

    static Started start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
        return new Started(playwright, browser);
    }

    static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return executable().isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is here")
                : ConditionEvaluationResult.disabled(
                        "skipped: the page's tests need Chromium, and it is not installed (apt-get install chromium)");
    }

    record Started(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    private static final class Running implements AutoCloseable {

        private final Started started;
        private @Nullable Visit visit;

        private Running(Started started) {
            this.started = started;
        }

        private Visit visit() {
            Visit ready = visit;
            if (ready == null || ready.spoiled()) {
                close(ready);
                ready = new Visit(started.browser());
                visit = ready;
            } else {
                ready.clean();
            }
            return ready;
        }

        @Override
        public void close() {
            close(visit);
            started.close();
        }

        private static void close(@Nullable Visit visit) {
            if (visit != null) {
                visit.close();
            }
        }
    }
}
