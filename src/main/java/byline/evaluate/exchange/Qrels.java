package byline.evaluate.exchange;

import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Relevance judgments, which articles are relevant to which question: TREC's four columns (`301 0 FBIS3-1 1`) or
/// BEIR's three with a heading.
public final class Qrels {

    private Qrels() {}

    /// The relevant articles by question id; judgments of grade 0 or less are left out.
    ///
    /// @throws QuestionSetException naming the file and line
    public static Map<String, List<Gold>> read(Path file) {
        Map<String, List<Gold>> judgments = new LinkedHashMap<>();
        Records.columns(file, "\\s+", 3, Qrels::judgment).stream()
                .flatMap(Optional::stream)
                .forEach(judged -> judgments
                        .computeIfAbsent(judged.question(), question -> new ArrayList<>())
                        .add(judged.gold()));
        return judgments;
    }

    /// Writes the gold articles of a question set in TREC's four columns.
    ///
    /// @throws QuestionSetException when the file cannot be written
    public static void write(QuestionSet questions, Path file) {
        List<String> lines = questions.questions().stream()
                .flatMap(question -> lines(question).stream())
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new QuestionSetException(file + ": cannot be written", unwritable);
        }
    }

    /// An id without white space, which separates TREC's columns.
    static String column(String id) {
        return id.replace("%", "%25").replace(" ", "%20").replace("\t", "%09");
    }

    private record Judged(String question, Gold gold) {}

    private static Optional<Judged> judgment(String[] columns) {
        boolean heading = columns[columns.length - 1].equals("score");
        int article = columns.length == 3 ? 1 : 2;
        return heading || grade(columns[article + 1]) < 1
                ? Optional.empty()
                : Optional.of(new Judged(
                        columns[0], new Gold(columns[article], Optional.empty(), grade(columns[article + 1]))));
    }

    private static int grade(String column) {
        try {
            return Integer.parseInt(column);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("a grade is a whole number, not \"" + column + "\"", notANumber);
        }
    }

    private static List<String> lines(JudgedQuestion question) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        question.gold().forEach(gold -> grades.merge(gold.articleId(), gold.grade(), Math::max));
        return grades.entrySet().stream()
                .map(grade -> String.join(
                        " ", column(question.id()), "0", column(grade.getKey()), String.valueOf(grade.getValue())))
                .toList();
    }
}
