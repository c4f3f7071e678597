package byline.evaluate.question;

import byline.answer.Question;
import java.util.List;

/// A question and what a right answer to it looks like.
///
/// @param id unique in its set
/// @param question as it is put to the answerer, with its history, filters and day
/// @param answers the bare fact and its aliases, any of which is right; empty where there is none
/// @param nuggets facts the answer should give, each a list of alternatives of which one must appear
/// @param gold places that answer; empty where nobody judged them
/// @param not words that a right answer does not contain
public record JudgedQuestion(
        String id,
        Question question,
        QuestionType type,
        List<String> answers,
        List<List<String>> nuggets,
        List<Gold> gold,
        List<String> not) {

    public JudgedQuestion {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a question of a set has an id");
        }
        if (type == QuestionType.UNANSWERABLE && !(answers.isEmpty() && nuggets.isEmpty())) {
            throw new IllegalArgumentException("an unanswerable question has no answers and no nuggets");
        }
        answers = List.copyOf(answers);
        nuggets = nuggets.stream().map(List::copyOf).toList();
        gold = List.copyOf(gold);
        not = List.copyOf(not);
    }

    /// A question of which only the relevant articles are known.
    public static JudgedQuestion ranked(String id, Question question, List<Gold> gold) {
        return new JudgedQuestion(id, question, QuestionType.FACT, List.of(), List.of(), gold, List.of());
    }

    /// A question of which only the right short answers are known; none makes it unanswerable.
    public static JudgedQuestion answered(String id, Question question, List<String> answers) {
        QuestionType type = answers.isEmpty() ? QuestionType.UNANSWERABLE : QuestionType.FACT;
        return new JudgedQuestion(id, question, type, answers, List.of(), List.of(), List.of());
    }

    public JudgedQuestion withGold(List<Gold> places) {
        return new JudgedQuestion(id, question, type, answers, nuggets, places, not);
    }

    /// Whether the articles answer.
    public boolean answerable() {
        return type != QuestionType.UNANSWERABLE;
    }
}
