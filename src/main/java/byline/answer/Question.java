package byline.answer;

import byline.search.Filters;
import byline.search.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A question with all that bears on its answer.
///
/// @param text 1 to 2,000 characters, not blank
/// @param history the earlier turns, oldest first, without this question
/// @param today the day the question is asked from; empty for the newest day in the index
/// @param topK how many passages are read, 1 to 50
public record Question(
        String text, List<Turn> history, Filters filters, Optional<LocalDate> today, Mode mode, int topK) {

    public static final int MAX_CHARACTERS = 2_000;
    public static final int MAX_TOP_K = 50;
    public static final int DEFAULT_TOP_K = 8;

    public Question {
        if (text.isBlank() || text.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("a question has 1 to " + MAX_CHARACTERS + " characters");
        }
        if (topK < 1 || topK > MAX_TOP_K) {
            throw new IllegalArgumentException("top_k is 1 to " + MAX_TOP_K + ", not " + topK);
        }
        history = List.copyOf(history);
    }

    /// A question on its own, over the whole corpus.
    public static Question of(String text) {
        return new Question(text, List.of(), Filters.NONE, Optional.empty(), Mode.AUTO, DEFAULT_TOP_K);
    }

    public Question withText(String other) {
        return new Question(other, history, filters, today, mode, topK);
    }

    /// The same question after other turns, oldest first.
    public Question withHistory(List<Turn> turns) {
        return new Question(text, turns, filters, today, mode, topK);
    }

    public Question withFilters(Filters others) {
        return new Question(text, history, others, today, mode, topK);
    }

    public Question withToday(LocalDate day) {
        return new Question(text, history, filters, Optional.of(day), mode, topK);
    }

    public Query query() {
        return new Query(text, filters, today);
    }
}
