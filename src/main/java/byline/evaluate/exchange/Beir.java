package byline.evaluate.exchange;

import byline.answer.Question;
import byline.article.Article;
import byline.evaluate.question.Fields;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A BEIR folder: `corpus.jsonl` (`_id`, `title`, `text`), `queries*.jsonl` (`_id`, `text`), and the judgments as
/// `qrels/test.tsv` or `qrels*`. Only queries with a judgment are asked.
final class Beir {

    private Beir() {}

    static Imported read(Path folder) {
        Map<String, List<Gold>> judgments = Qrels.read(qrels(folder));
        List<JudgedQuestion> questions =
                Records.json(Records.need(folder, "queries", ".jsonl"), query -> query(query, judgments)).stream()
                        .filter(question -> !question.gold().isEmpty())
                        .toList();
        List<Article> articles = Records.find(folder, "corpus", ".jsonl", ".jsonl.gz")
                .map(file -> Records.json(file, Beir::article))
                .orElse(List.of());
        return new Imported(new QuestionSet(folder.toString(), questions), articles, Map.of());
    }

    private static Path qrels(Path folder) {
        Path tests = folder.resolve("qrels").resolve("test.tsv");
        return Files.exists(tests) ? tests : Records.need(folder, "qrels", ".txt", ".tsv");
    }

    private static JudgedQuestion query(Fields query, Map<String, List<Gold>> judgments) {
        String id = query.text("_id");
        return JudgedQuestion.ranked(id, Question.of(query.text("text")), judgments.getOrDefault(id, List.of()));
    }

    private static Article article(Fields document) {
        Optional<String> title = document.textOrNone("title");
        String text = document.textOrNone("text").or(() -> title).orElse("-");
        return Records.article(document.text("_id"), title, Optional.empty(), text);
    }
}
