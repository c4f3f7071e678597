package byline.evaluate.report;

import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.scorecard.ScoredQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// A question's row: what was asked, what came, what was expected.
final class QuestionRow {

    private QuestionRow() {}

    static void append(ScoredQuestion scored, Element body) {
        Outcome outcome = scored.outcome();
        String status = outcome.status().name().toLowerCase(Locale.ROOT);
        String result = scored.verdict().passed() ? "passed" : "failed";
        Element row = body.appendElement("tr").attr("data-status", status).attr("data-result", result);
        row.appendElement("td").text(scored.id());
        question(outcome.question(), row.appendElement("td"));
        row.appendElement("td").text(outcome.question().type().label());
        Element verdict = row.appendElement("td").text(result).addClass(result);
        list(scored.verdict().failures(), verdict);
        row.appendElement("td").text(status);
        answer(outcome, row.appendElement("td"));
        expected(outcome.question(), row.appendElement("td"));
        milliseconds(outcome.total(), row.appendElement("td"));
    }

    private static void question(JudgedQuestion judged, Element cell) {
        judged.question()
                .history()
                .forEach(turn -> cell.appendElement("p")
                        .addClass("earlier")
                        .text(turn.role().name().toLowerCase(Locale.ROOT) + ": " + turn.content()));
        cell.appendElement("p").text(judged.question().text());
    }

    private static void answer(Outcome outcome, Element cell) {
        outcome.shortAnswer()
                .ifPresent(fact -> cell.appendElement("p").addClass("short").text(fact));
        if (!outcome.text().isEmpty()) {
            cell.appendElement("p").addClass("text").text(outcome.text());
        }
        outcome.detail()
                .ifPresent(detail -> cell.appendElement("p").addClass("detail").text(detail));
        outcome.citations().forEach(cited -> citation(cited, cell.appendElement("blockquote")));
    }

    private static void citation(Cited cited, Element quote) {
        quote.appendElement("span").text(cited.quote());
        quote.appendElement("cite")
                .text(cited.articleId() + " " + cited.span().start() + "–"
                        + cited.span().end() + (cited.verbatim() ? "" : ", not in the article"));
    }

    private static void expected(JudgedQuestion judged, Element cell) {
        if (!judged.answerable()) {
            cell.appendElement("p").text("no answer");
        }
        if (!judged.answers().isEmpty()) {
            cell.appendElement("p").addClass("short").text(String.join(" / ", judged.answers()));
        }
        list(judged.nuggets().stream().map(nugget -> String.join(" / ", nugget)).toList(), cell);
        judged.gold().forEach(gold -> {
            Element quote = cell.appendElement("blockquote");
            gold.quote().ifPresent(words -> quote.appendElement("span").text(words));
            quote.appendElement("cite").text(gold.articleId());
        });
        if (!judged.not().isEmpty()) {
            cell.appendElement("p").text("not: " + String.join(" / ", judged.not()));
        }
    }

    private static void list(List<String> texts, Element cell) {
        if (!texts.isEmpty()) {
            Element list = cell.appendElement("ul");
            texts.forEach(text -> list.appendElement("li").text(text));
        }
    }

    private static void milliseconds(Duration took, Element cell) {
        cell.attr("data-value", String.valueOf(took.toNanos())).text(took.toMillis() + " ms");
    }
}
