package byline.evaluate.measure;

import byline.article.Span;
import byline.evaluate.question.JudgedQuestion;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came of asking a question: everything a measure looks at, and nothing else.
///
/// @param ranking ids of the articles found, best first, each once
/// @param shortAnswer the bare fact, where the answer gives one
/// @param text the answer as shown, without citation marks; the message where it is none
/// @param sentences the sentences of `text` with what each cites
/// @param citations what the answer cites, in order of first use
/// @param gold where the question's gold places stand in the articles
/// @param confidence how sure the answer is, 0 for none to 1; orders questions and means nothing more
/// @param firstEvent from asking to the first thing a reader sees
/// @param total from asking to the whole answer
/// @param detail why there is no answer, in words; empty where there is one
public record Outcome(
        JudgedQuestion question,
        List<String> ranking,
        Status status,
        Optional<String> shortAnswer,
        String text,
        List<Sentence> sentences,
        List<Cited> citations,
        List<Place> gold,
        double confidence,
        Duration firstEvent,
        Duration total,
        Optional<String> detail) {

    public Outcome {
        ranking = List.copyOf(ranking);
        sentences = List.copyOf(sentences);
        citations = List.copyOf(citations);
        gold = List.copyOf(gold);
        if (ranking.stream().distinct().count() != ranking.size()) {
            throw new IllegalArgumentException("question " + question.id() + ": an article stands twice in a ranking");
        }
    }

    /// A question of which only the ranking counts.
    public static Outcome ranked(JudgedQuestion question, List<String> ranking, Duration took) {
        return new Outcome(
                question,
                ranking,
                Status.RANKED,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(),
                0,
                took,
                took,
                Optional.empty());
    }

    /// A question that ended in an error: it counts as unanswered.
    public static Outcome failed(JudgedQuestion question, List<Place> gold, String detail, Duration took) {
        return new Outcome(
                question,
                List.of(),
                Status.FAILED,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                gold,
                0,
                took,
                took,
                Optional.of(detail));
    }

    /// Whether a reader got an answer, whole or in part.
    public boolean answered() {
        return status == Status.ANSWERED || status == Status.PARTIAL;
    }

    /// What a reader of the answer sees: the short answer and the text.
    public String shown() {
        return answered() ? shortAnswer.map(fact -> fact + "\n").orElse("") + text : "";
    }

    /// The grade of each relevant article; the highest where one is judged twice.
    public Map<String, Integer> grades() {
        Map<String, Integer> grades = new LinkedHashMap<>();
        question.gold().forEach(gold -> grades.merge(gold.articleId(), gold.grade(), Math::max));
        return grades;
    }

    /// How asking ended.
    public enum Status {
        ANSWERED,
        PARTIAL,
        ABSTAINED,
        /// Asking threw.
        FAILED,
        /// Only retrieval ran.
        RANKED
    }

    /// A sentence of the answer.
    ///
    /// @param citations indexes into the outcome's citations, from 0
    public record Sentence(String text, List<Integer> citations) {

        public Sentence {
            citations = List.copyOf(citations);
        }
    }

    /// A citation.
    ///
    /// @param passage the whole passage it was taken from
    /// @param verbatim whether the article has exactly these words at this place
    public record Cited(String articleId, String passageId, Span passage, Span span, String quote, boolean verbatim) {}

    /// A gold quote where it stands in its article.
    public record Place(String articleId, Span span) {}
}
