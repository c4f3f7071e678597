package byline.evaluate.report;

import byline.evaluate.measure.Contribution;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.Fields;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSetException;
import byline.evaluate.scorecard.Baseline;
import byline.evaluate.scorecard.Baseline.Entry;
import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Comparison.Difference;
import byline.evaluate.scorecard.Figure;
import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A scorecard as JSON: all that a later run needs to be compared with it.
public final class JsonReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonReport() {}

    static String of(Scorecard scorecard, Optional<Comparison> comparison) {
        ObjectNode report = JSON.createObjectNode();
        report.put("name", scorecard.name());
        report.put("passed", scorecard.passed());
        scorecard.figures().forEach(figure -> write(figure, report.withArray("figures")));
        scorecard.warnings().forEach(report.withArray("warnings")::add);
        comparison.ifPresent(against -> write(against, report.putObject("comparison")));
        scorecard.questions().forEach(question -> write(question, report.withArray("questions")));
        return report.toPrettyString() + "\n";
    }

    /// Reads what a later run is compared with.
    ///
    /// @throws QuestionSetException naming the file, when it is missing or no report of ours
    public static Baseline read(Path file) {
        try {
            Fields report = new Fields("", JSON.readTree(Files.readString(file)));
            Map<String, Entry> questions = new LinkedHashMap<>();
            report.objects("questions").forEach(question -> questions.put(question.text("id"), entry(question)));
            return new Baseline(report.text("name"), questions);
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            throw new QuestionSetException(
                    file + ": not a report.json of byline evaluate (" + notOurs.getMessage() + ")", notOurs);
        } catch (IOException unreadable) {
            throw new QuestionSetException(
                    file + ": cannot be read; give the report.json of an earlier run as --baseline", unreadable);
        }
    }

    private static Entry entry(Fields question) {
        Map<String, Contribution> contributions = new LinkedHashMap<>();
        JsonNode measures = question.object().path("measures");
        measures.properties()
                .forEach(measure -> contributions.put(
                        measure.getKey(),
                        new Contribution(
                                measure.getValue().path(0).asDouble(),
                                measure.getValue().path(1).asDouble())));
        return new Entry(question.object().path("passed").asBoolean(), contributions);
    }

    private static void write(Figure figure, ArrayNode figures) {
        figures.addObject()
                .put("measure", figure.measure().name())
                .put("definition", figure.measure().definition())
                .put("better", figure.measure().better().name().toLowerCase(Locale.ROOT))
                .put("unit", figure.measure().unit().name().toLowerCase(Locale.ROOT))
                .put("value", figure.value())
                .put("low", figure.low())
                .put("high", figure.high())
                .put("questions", figure.questions());
    }

    private static void write(Comparison comparison, ObjectNode node) {
        comparison.differences().forEach(difference -> write(difference, node.withArray("differences")));
        texts(node, "won", comparison.won());
        texts(node, "lost", comparison.lost());
        texts(node, "added", comparison.added());
        texts(node, "removed", comparison.removed());
    }

    private static void write(Difference difference, ArrayNode differences) {
        differences
                .addObject()
                .put("measure", difference.measure().name())
                .put("before", difference.before())
                .put("after", difference.after())
                .put("p_value", difference.pValue())
                .put("significantly_worse", difference.significantlyWorse())
                .put("questions", difference.questions());
    }

    private static void write(ScoredQuestion scored, ArrayNode questions) {
        Outcome outcome = scored.outcome();
        ObjectNode node = questions.addObject();
        node.put("id", scored.id());
        node.put("question", outcome.question().question().text());
        node.put("type", outcome.question().type().label());
        node.put("passed", scored.verdict().passed());
        texts(node, "failures", scored.verdict().failures());
        node.put("status", outcome.status().name().toLowerCase(Locale.ROOT));
        node.put("detail", outcome.detail().orElse(null));
        node.put("short_answer", outcome.shortAnswer().orElse(null));
        node.put("answer", outcome.text());
        outcome.citations()
                .forEach(cited -> node.withArray("citations")
                        .addObject()
                        .put("doc_id", cited.articleId())
                        .put("passage_id", cited.passageId())
                        .put("start_char", cited.span().start())
                        .put("end_char", cited.span().end())
                        .put("quote", cited.quote())
                        .put("verbatim", cited.verbatim()));
        expected(outcome.question(), node.putObject("expected"));
        texts(node, "ranking", outcome.ranking());
        node.put("confidence", outcome.confidence());
        node.put("first_event_ms", outcome.firstEvent().toNanos() / 1e6);
        node.put("total_ms", outcome.total().toNanos() / 1e6);
        ObjectNode measures = node.putObject("measures");
        scored.contributions()
                .forEach((name, part) ->
                        measures.putArray(name).add(part.amount()).add(part.weight()));
    }

    private static void expected(JudgedQuestion question, ObjectNode node) {
        texts(node, "answers", question.answers());
        question.nuggets()
                .forEach(nugget -> nugget.forEach(node.withArray("nuggets").addArray()::add));
        question.gold()
                .forEach(gold -> node.withArray("gold")
                        .addObject()
                        .put("doc_id", gold.articleId())
                        .put("quote", gold.quote().orElse(null)));
        texts(node, "not", question.not());
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
