package byline.answer;

import byline.article.Span;
import java.util.List;

/// Reads texts for a question and sentences against quotes. Deterministic: the same input gives the same reading.
public interface Reader extends AutoCloseable {

    /// Name and version, for `/readyz` and the trace.
    String version();

    /// One reading a text, in the same order.
    List<Reading> read(String question, List<String> texts);

    /// For each claim the probability, 0 to 1, that its quote supports its sentence, in the same order.
    List<Double> support(List<Claim> claims);

    @Override
    default void close() {}

    /// What a text says to a question.
    ///
    /// @param answered the probability, 0 to 1, that the best candidate answers the question
    /// @param candidates stretches of the text that may be the answer, best first, none overlapping a better one; empty
    ///     where nothing in the text can be
    record Reading(double answered, List<Candidate> candidates) {

        /// Nothing in the text answers.
        public static final Reading NONE = new Reading(0, List.of());

        public Reading {
            candidates = List.copyOf(candidates);
        }
    }

    /// A stretch of the text read.
    ///
    /// @param probability that this stretch answers the question, 0 to 1
    record Candidate(Span span, double probability) {}

    /// A sentence and the words it rests on.
    record Claim(String sentence, String quote) {}
}
