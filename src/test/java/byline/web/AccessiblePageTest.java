package byline.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everyone can read it: by keyboard, by screen reader, small, wide, light and dark.
class AccessiblePageTest extends PageTest {

    private static final Map<String, Consumer<AccessiblePageTest>> VIEWS = Map.ofEntries(
            Map.entry("empty", test -> test.open("/")),
            Map.entry("filters", test -> {
                test.open("/");
                test.button("Filters").click();
            }),
            Map.entry("help", test -> {
                test.open("/");
                test.page().keyboard().press("Control+/");
            }),
            Map.entry("list", test -> test.openAndAsk(LIST)),
            Map.entry("fact", test -> {
                test.openAndAsk(FACT);
                test.turn().locator(".method summary").click();
            }),
            Map.entry("card", test -> {
                test.openAndAsk(FACT);
                test.cite(1).focus();
                test.card().waitFor();
            }),
            Map.entry("article", test -> {
                test.openAndAsk(FACT);
                test.cite(1).click();
                test.pane().locator("mark.here").waitFor();
            }),
            Map.entry("disagreement", test -> test.openAndAsk(DISAGREEMENT)),
            Map.entry("no answer", test -> test.openAndAsk(NONE + " from:2022-02-01")),
            Map.entry("failure", test -> test.openAndAsk("Please crash halfway in the harbour")),
            Map.entry("working", test -> {
                test.open("/");
                test.served().answerer.mayFinish.drainPermits();
                test.begin(SLOW);
                test.turn().locator(".sentence").first().waitFor();
            }),
            Map.entry("chats", test -> {
                test.openAndAsk(FACT);
                test.button("Chats").click();
            }),
            Map.entry("corpus", test -> {
                test.open("/?view=corpus");
                test.page().locator(".listing").waitFor();
            }));

    private static final String AXE = axe();

    @ParameterizedTest
    @MethodSource("views")
    void breaksNoRuleOfAxeInEitherTheme(String view) {
        Objects.requireNonNull(VIEWS.get(view)).accept(this);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "article", "corpus"})
    void breaksNoRuleOfAxeOnAPhone(String view) {
        phone();
        Objects.requireNonNull(VIEWS.get(view)).accept(this);
        assertThat(violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280, 2560})
    void fitsEveryWidth(int width) {
        visit().reopen(Visit.desk().setViewportSize(width, 800));
        openAndAsk(LIST);
        assertThat(
                        (Boolean)
                                page().evaluate(
                                                "document.documentElement.scrollWidth <= innerWidth"
                                                        + " && document.getElementById('talk').scrollWidth <= document.getElementById('talk').clientWidth"))
                .isTrue();
    }

    /// From the empty page to the quoted words and back, without a pointer.
    @Test
    void canBeReadByKeyboardAlone() {
        open("/");
        page().keyboard().press("/");
        page().keyboard().type(FACT);
        page().keyboard().press("Enter");
        turn().locator(".short").waitFor();
        page().keyboard().press("Shift+Tab");
        tabBackTo(".cite[data-n='3']");
        page().keyboard().press("Enter");
        pane().locator("mark.here").waitFor();
        page().keyboard().press("[");
        assertThat(pane().locator("h2")).hasText("Source 2 · The Sample Ledger");
        page().keyboard().press("Escape");
        assertThat(cite(3)).isFocused();
    }

    @Test
    void movesNothingForThoseWhoAskForCalm() {
        openAndAsk(FACT);
        cite(1).focus();
        card().waitFor();
        assertThat((String) card().evaluate("card => getComputedStyle(card).animationName"))
                .isEqualTo("none");
    }

    @Test
    void changesItsThemeOnDemand() {
        open("/");
        button("Theme: auto").click();
        button("Theme: light").click();
        assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
    }

    static Stream<String> views() {
        return VIEWS.keySet().stream().sorted();
    }

    private void tabBackTo(String selector) {
        Page page = page();
        for (int steps = 0; steps < 40; steps++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Shift+Tab");
        }
        throw new AssertionError("no way to " + selector + " by keyboard");
    }

    private List<String> violations() {
        page().evaluate(AXE);
        List<String> broken = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            broken.addAll(violationsNow());
        }
        return broken;
    }

    @SuppressWarnings("unchecked")
    private List<String> violationsNow() {
        return (List<String>) page().evaluate("""
                        async () => (await axe.run()).violations.flatMap(rule =>
                            rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary}`))
                        """);
    }

    private static String axe() {
        try (InputStream script = AccessiblePageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
