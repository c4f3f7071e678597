package byline.bench;

import byline.answer.Deadline;
import byline.answer.Question;
import byline.answer.Rewriter.Standalone;
import byline.answer.Turn;
import byline.answer.conversation.CarryWeights;
import byline.answer.conversation.FollowUps;
import byline.article.Corpus;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Prints how many reference passages of multi-turn tasks are among the first five found (R@5, BM25, passages pooled
/// over all tasks): with the last turn alone, and rewritten without a model. Weights are fitted on the conversations
/// whose id has an even hash and reported on the others.
public final class FollowUpRetrieval {

    private static final Path TASKS = Path.of("../shared/data/mtrag_un/dev.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CUTOFF = 5;

    private FollowUpRetrieval() {}

    private record Task(String conversation, Question question, Set<String> relevant) {}

    public static void main(String[] arguments) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(TASKS)) {
            lines.add(JSON.readTree(line));
        }
        List<Task> tasks = lines.stream()
                .map(FollowUpRetrieval::task)
                .filter(task -> !task.relevant().isEmpty())
                .toList();
        try (PassageIndex index = LuceneIndex.open(Files.createTempDirectory("index"))) {
            index.sync(Corpus.of(passages(lines)), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            print(index, tasks);
        }
    }

    private static void print(PassageIndex index, List<Task> tasks) {
        List<Task> fitting = tasks.stream()
                .filter(task -> task.conversation().hashCode() % 2 == 0)
                .toList();
        List<Task> reported = tasks.stream()
                .filter(task -> task.conversation().hashCode() % 2 != 0)
                .toList();
        Function<Task, Query> alone = task -> task.question().query();
        CarryWeights best = CarryWeights.FITTED;
        double most = 0;
        for (double question : List.of(0.1, 0.2, 0.3, 0.5)) {
            for (double answer : List.of(0.05, 0.1, 0.15, 0.2)) {
                for (double earlier : List.of(0.0, 0.03, 0.06)) {
                    CarryWeights weights = new CarryWeights(question, 0.5, answer, earlier);
                    double recall = recall(index, fitting, rewritten(weights));
                    if (recall > most) {
                        most = recall;
                        best = weights;
                    }
                }
            }
        }
        System.out.printf(
                "fitting half (%d tasks): last turn %.3f, best %.3f with %s%n",
                fitting.size(), recall(index, fitting, alone), most, best);
        System.out.printf(
                "reported half (%d tasks): last turn %.3f, those weights %.3f, shipped weights %.3f%n",
                reported.size(),
                recall(index, reported, alone),
                recall(index, reported, rewritten(best)),
                recall(index, reported, rewritten(CarryWeights.FITTED)));
        System.out.printf(
                "all (%d tasks): last turn %.3f, shipped weights %.3f%n",
                tasks.size(), recall(index, tasks, alone), recall(index, tasks, rewritten(CarryWeights.FITTED)));
    }

    private static Function<Task, Query> rewritten(CarryWeights weights) {
        FollowUps followUps = new FollowUps(weights);
        return task -> {
            Standalone standalone = followUps.rewrite(task.question(), Deadline.in(Duration.ofMinutes(1)));
            Query query = standalone.question().query();
            return new Query(query.text(), query.filters(), query.today(), standalone.carried());
        };
    }

    private static double recall(PassageIndex index, List<Task> tasks, Function<Task, Query> query) {
        return tasks.stream()
                .mapToDouble(task -> {
                    Set<String> found = new LinkedHashSet<>();
                    for (Hit hit : index.retrieve(query.apply(task), 30)) {
                        if (found.size() < CUTOFF) {
                            found.add(hit.passage().articleId());
                        }
                    }
                    found.retainAll(task.relevant());
                    return (double) found.size() / task.relevant().size();
                })
                .average()
                .orElse(0);
    }

    private static Task task(JsonNode line) {
        List<Turn> turns = new ArrayList<>();
        line.get("input")
                .forEach(turn -> turns.add(new Turn(
                        turn.get("speaker").asText().equals("user") ? Turn.Role.USER : Turn.Role.ASSISTANT,
                        turn.get("text").asText())));
        Set<String> relevant = new LinkedHashSet<>();
        line.get("contexts")
                .forEach(context -> relevant.add(context.get("document_id").asText()));
        Question plain = Question.of(turns.getLast().content());
        Question question = new Question(
                plain.text(),
                turns.subList(0, turns.size() - 1),
                plain.filters(),
                plain.today(),
                plain.mode(),
                plain.topK());
        return new Task(line.get("conversation_id").asText(), question, relevant);
    }

    private static Path passages(List<JsonNode> lines) throws IOException {
        Map<String, String> records = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            for (JsonNode context : line.get("contexts")) {
                String id = context.get("document_id").asText();
                records.put(
                        id,
                        JSON.writeValueAsString(Map.of(
                                "_id",
                                id,
                                "title",
                                context.path("title").asText(),
                                "text",
                                context.get("text").asText())));
            }
        }
        Path folder = Files.createTempDirectory("passages");
        Files.write(folder.resolve("passages.jsonl"), records.values());
        return folder;
    }
}
