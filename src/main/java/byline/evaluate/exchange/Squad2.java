package byline.evaluate.exchange;

import byline.answer.Question;
import byline.article.Article;
import byline.evaluate.question.Fields;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// SQuAD 2.0's JSON file. Each paragraph is an article (`Normans#3`), and each question is given its own.
final class Squad2 {

    private final List<Article> articles = new ArrayList<>();
    private final List<JudgedQuestion> questions = new ArrayList<>();
    private final Map<String, List<String>> given = new HashMap<>();

    private Squad2() {}

    static Imported read(Path file) {
        Squad2 squad = new Squad2();
        Records.document(file, squad::topics);
        return new Imported(new QuestionSet(file.toString(), squad.questions), squad.articles, squad.given);
    }

    private void topics(Fields document) {
        document.objects("data").forEach(this::topic);
    }

    private void topic(Fields topic) {
        List<Fields> paragraphs = topic.objects("paragraphs");
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraph(topic.text("title"), i, paragraphs.get(i));
        }
    }

    private void paragraph(String title, int number, Fields paragraph) {
        String id = title + "#" + number;
        articles.add(
                Records.article(id, Optional.of(title.replace('_', ' ')), Optional.empty(), paragraph.text("context")));
        for (Fields question : paragraph.objects("qas")) {
            questions.add(question(question, id));
            given.put(question.text("id"), List.of(id));
        }
    }

    private static JudgedQuestion question(Fields question, String article) {
        List<String> answers = question.objects("answers").stream()
                .map(answer -> answer.text("text"))
                .distinct()
                .toList();
        return JudgedQuestion.answered(
                        question.text("id"),
                        Question.of(question.text("question").strip()),
                        answers)
                .withGold(answers.isEmpty() ? List.of() : List.of(Gold.article(article)));
    }
}
