package byline.evaluate.exchange;

import byline.answer.Question;
import byline.article.Article;
import byline.evaluate.question.Fields;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// CLAPNQ: questions whose answer is a passage's sentences, and questions that their passage does not answer. Each
/// passage is an article, and each question is given its own.
///
/// Rosenthal et al., "CLAPNQ: cohesive long-form answers from passages in natural questions for RAG systems", 2024.
final class ClapNq {

    private final List<Article> articles = new ArrayList<>();
    private final List<JudgedQuestion> questions = new ArrayList<>();
    private final Map<String, List<String>> given = new HashMap<>();

    private ClapNq() {}

    static Imported read(Path folder) {
        ClapNq clap = new ClapNq();
        Records.json(Records.need(folder, "_answerable", ".jsonl"), item -> clap.item(item, QuestionType.FACT));
        Records.json(
                Records.need(folder, "_unanswerable", ".jsonl"), item -> clap.item(item, QuestionType.UNANSWERABLE));
        return new Imported(new QuestionSet(folder.toString(), clap.questions), clap.articles, clap.given);
    }

    private boolean item(Fields item, QuestionType type) {
        String id = item.text("id");
        List<Fields> passages = item.objects("passages");
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("\"passages\" is empty; give the passage the question was asked about");
        }
        List<String> ids = new ArrayList<>();
        for (Fields passage : passages) {
            ids.add(id + "#" + ids.size());
            articles.add(Records.article(
                    ids.getLast(), passage.optionalText("title"), Optional.empty(), passage.text("text")));
        }
        given.put(id, List.copyOf(ids));
        List<Gold> gold = type == QuestionType.UNANSWERABLE ? List.of() : List.of(Gold.article(ids.getFirst()));
        return questions.add(
                new JudgedQuestion(id, Question.of(item.text("input")), type, List.of(), List.of(), gold, List.of()));
    }
}
