package byline.evaluate.measure;

import byline.answer.Question;
import byline.article.Span;
import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.measure.Outcome.Place;
import byline.evaluate.measure.Outcome.Sentence;
import byline.evaluate.measure.Outcome.Status;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionType;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Outcomes for tests.
public final class Outcomes {

    private Outcomes() {}

    public static JudgedQuestion question(String id, List<String> answers, List<List<String>> nuggets, String... gold) {
        return new JudgedQuestion(
                id,
                Question.of("Who condemned it?"),
                QuestionType.FACT,
                answers,
                nuggets,
                Arrays.stream(gold).map(Gold::article).toList(),
                List.of());
    }

    public static JudgedQuestion unanswerable(String id) {
        return JudgedQuestion.answered(id, Question.of("Who sang at the summit?"), List.of());
    }

    public static Outcome ranked(List<Gold> gold, String... ranking) {
        return Outcome.ranked(
                JudgedQuestion.ranked("q", Question.of("Who?"), gold), List.of(ranking), Duration.ofMillis(5));
    }

    public static Outcome answered(JudgedQuestion question, String fact, String text, Cited... citations) {
        return answered(question, fact, text, List.of(), citations);
    }

    public static Outcome answered(
            JudgedQuestion question, String fact, String text, List<Place> gold, Cited... citations) {
        return new Outcome(
                question,
                List.of(),
                Status.ANSWERED,
                Optional.of(fact).filter(given -> !given.isEmpty()),
                text,
                List.of(new Sentence(text, citations.length == 0 ? List.of() : List.of(0))),
                List.of(citations),
                gold,
                1,
                Duration.ofMillis(20),
                Duration.ofMillis(100),
                Optional.empty());
    }

    public static Outcome abstained(JudgedQuestion question) {
        return new Outcome(
                question,
                List.of(),
                Status.ABSTAINED,
                Optional.empty(),
                "The articles do not say.",
                List.of(),
                List.of(),
                List.of(),
                0,
                Duration.ofMillis(10),
                Duration.ofMillis(50),
                Optional.of("weak_match"));
    }

    public static Cited cited(String article, int start, int end) {
        return new Cited(
                article, article + "#0", new Span(start / 100 * 100, end + 100), new Span(start, end), "q", true);
    }
}
