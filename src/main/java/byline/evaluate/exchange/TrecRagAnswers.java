package byline.evaluate.exchange;

import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.measure.Outcome.Sentence;
import byline.evaluate.question.QuestionSetException;
import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Answers as TREC's retrieval-augmented generation track exchanges them, one JSON object a line: each sentence with
/// the indexes of the passages in `references` that it cites. An abstention has no sentences.
///
/// Pradeep et al., "Ragnarök: a reusable RAG framework and baselines for TREC 2024", 2024.
public final class TrecRagAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TrecRagAnswers() {}

    /// Writes the answers of a scorecard.
    ///
    /// @throws QuestionSetException when the file cannot be written
    public static void write(Scorecard scorecard, Path file) {
        try {
            Files.write(
                    file,
                    scorecard.questions().stream().map(TrecRagAnswers::line).toList());
        } catch (IOException unwritable) {
            throw new QuestionSetException(file + ": cannot be written", unwritable);
        }
    }

    private static String line(ScoredQuestion scored) {
        Outcome outcome = scored.outcome();
        List<String> passages =
                outcome.citations().stream().map(Cited::passageId).distinct().toList();
        List<Sentence> sentences = outcome.sentences();
        ObjectNode line = JSON.createObjectNode();
        line.put("run_id", "byline");
        line.put("topic_id", scored.id());
        line.put("topic", outcome.question().question().text());
        passages.forEach(line.putArray("references")::add);
        line.put(
                "response_length",
                sentences.stream()
                        .mapToInt(sentence -> sentence.text().strip().split("\\s+").length)
                        .sum());
        ArrayNode answer = line.putArray("answer");
        sentences.forEach(sentence -> sentence(sentence, outcome, passages, answer.addObject()));
        return line.toString();
    }

    private static void sentence(Sentence sentence, Outcome outcome, List<String> passages, ObjectNode node) {
        ArrayNode citations = node.put("text", sentence.text()).putArray("citations");
        sentence.citations().stream()
                .map(number -> passages.indexOf(outcome.citations().get(number).passageId()))
                .distinct()
                .forEach(citations::add);
    }
}
