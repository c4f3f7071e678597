package byline.evaluate.report;

import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Figure;
import byline.evaluate.scorecard.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A scorecard as one HTML file that needs nothing else: no network, no other file. Whatever comes from articles,
/// questions or answers is set as text of a document tree, so none of it can become markup, and the page's own policy
/// runs no script but its own.
final class HtmlReport {

    private HtmlReport() {}

    static String of(Scorecard scorecard, Optional<Comparison> comparison) {
        Document page = Jsoup.parse(resource("report.html"));
        page.title("Scorecard: " + scorecard.name());
        at(page, "name").text(scorecard.name());
        at(page, "passed")
                .text(scorecard.passed() + " of " + scorecard.questions().size() + " questions pass");
        scorecard
                .warnings()
                .forEach(warning -> at(page, "warnings").appendElement("li").text(warning));
        scorecard.figures().forEach(figure -> row(figure, at(page, "figures")));
        comparison.ifPresentOrElse(
                against -> ComparisonTable.fill(against, at(page, "comparison")),
                () -> at(page, "comparison-section").remove());
        Plots.fill(scorecard, at(page, "plots"));
        scorecard.questions().forEach(question -> QuestionRow.append(question, at(page, "questions")));
        dress(page);
        return page.outerHtml();
    }

    private static void row(Figure figure, Element body) {
        Element row = body.appendElement("tr");
        row.appendElement("th")
                .attr("scope", "row")
                .attr("title", figure.measure().definition())
                .text(figure.measure().name());
        row.appendElement("td")
                .text(Numbers.value(figure.value(), figure.measure().unit()));
        row.appendElement("td")
                .text(Numbers.value(figure.low(), figure.measure().unit()) + " to "
                        + Numbers.value(figure.high(), figure.measure().unit()));
        row.appendElement("td").text(String.valueOf(figure.questions()));
        row.appendElement("td").text(figure.measure().definition());
    }

    private static void dress(Document page) {
        String script = resource("report.js");
        page.head().appendElement("style").appendChild(new DataNode(resource("report.css")));
        page.body().appendElement("script").appendChild(new DataNode(script));
        page.head()
                .prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr(
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + sha256(script) + "'");
        page.outputSettings().prettyPrint(false);
    }

    private static Element at(Document page, String id) {
        return Objects.requireNonNull(page.getElementById(id), id);
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own " + name, unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
