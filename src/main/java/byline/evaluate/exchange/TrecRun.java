package byline.evaluate.exchange;

import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rankings in TREC's six columns: `question Q0 article rank score tag`.
public final class TrecRun {

    private static final String TAG = "byline";

    private TrecRun() {}

    /// The articles by question id, best first: by score, and on a tie by descending id, as trec_eval does.
    ///
    /// @throws QuestionSetException naming the file and line
    public static Map<String, List<String>> read(Path file) {
        Map<String, List<Ranked>> byQuestion = Records.columns(file, "\\s+", 6, TrecRun::ranked).stream()
                .collect(Collectors.groupingBy(Ranked::question, TreeMap::new, Collectors.toList()));
        Map<String, List<String>> rankings = new LinkedHashMap<>();
        byQuestion.forEach((question, ranked) -> rankings.put(
                question,
                ranked.stream()
                        .sorted(Comparator.comparingDouble(Ranked::score)
                                .thenComparing(Ranked::article)
                                .reversed())
                        .map(Ranked::article)
                        .distinct()
                        .toList()));
        return rankings;
    }

    /// Scores somebody's run; a question it leaves out scores zero.
    public static Scorecard score(QuestionSet questions, Map<String, List<String>> run) {
        List<Outcome> outcomes = questions.questions().stream()
                .map(question -> Outcome.ranked(question, run.getOrDefault(question.id(), List.of()), Duration.ZERO))
                .toList();
        return Scorecard.of(questions.name(), outcomes, Measures.RETRIEVAL, List.of());
    }

    /// Writes the rankings of a scorecard; white space in an id is percent-encoded.
    ///
    /// @throws QuestionSetException when the file cannot be written
    public static void write(Scorecard scorecard, Path file) {
        List<String> lines = scorecard.questions().stream()
                .flatMap(question -> lines(question).stream())
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new QuestionSetException(file + ": cannot be written", unwritable);
        }
    }

    private record Ranked(String question, String article, double score) {}

    private static Ranked ranked(String[] columns) {
        try {
            return new Ranked(columns[0], columns[2], Double.parseDouble(columns[4]));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("a score is a number, not \"" + columns[4] + "\"", notANumber);
        }
    }

    private static List<String> lines(ScoredQuestion question) {
        List<String> ranking = question.outcome().ranking();
        return IntStream.range(0, ranking.size())
                .mapToObj(i -> String.join(
                        " ",
                        Qrels.column(question.id()),
                        "Q0",
                        Qrels.column(ranking.get(i)),
                        String.valueOf(i + 1),
                        String.valueOf(ranking.size() - i),
                        TAG))
                .toList();
    }
}
