package byline.evaluate.exchange;

import byline.answer.Question;
import byline.article.Article;
import byline.article.Source;
import byline.evaluate.question.Fields;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// RealTimeQA: a news quiz, a new one each week, with the pages a web search returned that week. A question is asked
/// from its own day.
///
/// Kasai et al., "RealTime QA: what's the answer right now?", NeurIPS 2023.
final class RealTimeQa {

    private RealTimeQa() {}

    static Imported read(Path folder) {
        Map<String, List<Gold>> links =
                Records.find(folder, "qrels", ".tsv").map(Qrels::read).orElse(Map.of());
        List<JudgedQuestion> questions =
                Records.json(folder.resolve("questions.jsonl"), question -> question(question, links));
        List<Article> articles = Records.find(folder, "corpus", ".jsonl", ".jsonl.gz")
                .map(file -> Records.json(file, RealTimeQa::article))
                .orElse(List.of());
        return new Imported(new QuestionSet(folder.toString(), questions), articles, Map.of());
    }

    private static JudgedQuestion question(Fields question, Map<String, List<Gold>> links) {
        String id = question.text("question_id");
        Question asked = Question.of(question.text("question_sentence"));
        return JudgedQuestion.answered(
                        id,
                        day(question.text("question_date"))
                                .map(asked::withToday)
                                .orElse(asked),
                        question.texts("answer_text"))
                .withGold(links.getOrDefault(id, List.of()));
    }

    private static Article article(Fields page) {
        Source source = new Source(
                page.textOrNone("title"),
                Optional.empty(),
                page.texts("authors"),
                page.textOrNone("publish_date").flatMap(RealTimeQa::day),
                false,
                page.textOrNone("url"));
        return new Article(page.text("id"), source, page.text("text"));
    }

    /// Dates come as `2022/06/16` and `2022-06-16`, some with a time behind; what is neither is no date.
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-').substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
