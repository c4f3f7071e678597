package byline.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcomes;
import byline.evaluate.question.QuestionSetException;
import byline.evaluate.scorecard.Baseline;
import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportsTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)> \u0007 & \"so\"";

    private static final Scorecard SCORECARD = Scorecard.of(
            "sample",
            List.of(
                    Outcomes.answered(
                            Outcomes.question("right", List.of("Stoltenberg"), List.of()),
                            "Stoltenberg",
                            "He condemned it.",
                            Outcomes.cited("nato.md", 3, 9)),
                    Outcomes.answered(Outcomes.question("wrong", List.of("Stoltenberg"), List.of()), HOSTILE, HOSTILE),
                    Outcomes.abstained(Outcomes.unanswerable("silent"))),
            Measures.ALL,
            List.of(HOSTILE));

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        Reports.write(SCORECARD, Optional.of(Comparison.of(Baseline.of(SCORECARD), SCORECARD)), folder);
    }

    @Test
    void readsBackItsOwnReportAsABaseline() {
        assertThat(JsonReport.read(folder.resolve("report.json"))).isEqualTo(Baseline.of(SCORECARD));
    }

    @Test
    void showsEveryQuestionOnThePage() throws IOException {
        assertThat(page().select("#questions > tr")).hasSize(3);
    }

    @Test
    void marksTheQuestionsThatDidNotPass() throws IOException {
        assertThat(page().select("tr[data-result=failed] > td:first-child").eachText())
                .containsExactly("wrong");
    }

    @Test
    void keepsMarkupInAnswersText() throws IOException {
        assertThat(page().select("img")).isEmpty();
    }

    @Test
    void showsAnAnswerWordForWord() throws IOException {
        assertThat(page().expectFirst("tr[data-result=failed] .short").wholeText())
                .isEqualTo(HOSTILE);
    }

    @Test
    void runsNoScriptButItsOwn() throws IOException {
        assertThat(page().select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .contains("script-src 'sha256-");
    }

    @Test
    void needsNothingFromElsewhere() throws IOException {
        assertThat(page().select("[src], link[href], [href^=http]")).isEmpty();
    }

    @Test
    void tellsBuildServersEachFailure() throws Exception {
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("junit.xml").toFile())
                .getDocumentElement();
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("no right answer: wanted any of [Stoltenberg]");
    }

    @Test
    void printsEachFigureWithItsInterval() {
        assertThat(TerminalReport.of(SCORECARD, Optional.empty()))
                .containsPattern("short-answer accuracy +0\\.5000 +0\\.0000 to 1\\.0000 +2");
    }

    @Test
    void saysThatABaselineIsNoReport() throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"name\":1}");
        assertThatThrownBy(() -> JsonReport.read(file))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageStartingWith(file + ": not a report.json of byline evaluate");
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("report.html")));
    }
}
