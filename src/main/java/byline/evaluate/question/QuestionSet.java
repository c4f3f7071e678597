package byline.evaluate.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Questions with what a right answer to each looks like, in the order they are asked.
///
/// A file holds one JSON object a line (`corpus/questions/question-set.schema.json` describes it):
///
///     {"id":"q1","question":"Who condemned it?","type":"fact","answers":["Jens Stoltenberg"],
///      "gold":[{"doc_id":"nato.txt","quote":"NATO chief Jens Stoltenberg condemned the decision"}]}
public record QuestionSet(String name, List<JudgedQuestion> questions) {

    public QuestionSet {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new QuestionSetException(name + ": no questions; write one JSON object a line");
        }
    }

    /// Reads a set; empty lines are passed over.
    ///
    /// @throws QuestionSetException naming file, line and field, when anything is not as the schema has it
    public static QuestionSet read(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return new QuestionSet(String.valueOf(file.getFileName()), questions(file, lines));
        } catch (CharacterCodingException notText) {
            throw new QuestionSetException(file + ": not UTF-8 text; save it as UTF-8", notText);
        } catch (IOException unreadable) {
            throw new QuestionSetException(file + ": cannot be read; check the path given as --questions", unreadable);
        }
    }

    /// Writes the set so that [#read] gives it back.
    public void write(Path file) {
        try {
            Files.write(file, questions.stream().map(QuestionLine::write).toList());
        } catch (IOException unwritable) {
            throw new QuestionSetException(file + ": cannot be written", unwritable);
        }
    }

    private static List<JudgedQuestion> questions(Path file, BufferedReader lines) throws IOException {
        List<JudgedQuestion> questions = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = number == 1 ? withoutByteOrderMark(line) : line;
            if (!text.isBlank()) {
                JudgedQuestion question = question(file, number, text);
                mustBeNew(file, number, question.id(), seen.putIfAbsent(question.id(), number));
                questions.add(question);
            }
        }
        return questions;
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static JudgedQuestion question(Path file, int number, String line) {
        try {
            return QuestionLine.read(line);
        } catch (IllegalArgumentException wrong) {
            throw new QuestionSetException(file + ":" + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static void mustBeNew(Path file, int number, String id, @Nullable Integer earlier) {
        if (earlier != null) {
            throw new QuestionSetException(file + ":" + number + ": field \"id\": \"" + id
                    + "\" is already used in line " + earlier + "; give each question its own");
        }
    }
}
