package byline.evaluate.question;

import java.util.Locale;

/// What a question asks for.
public enum QuestionType {
    FACT,
    LIST,
    QUOTE,
    FOLLOWUP,
    /// The articles do not answer: the right answer is to say so.
    UNANSWERABLE,
    /// The articles give several values: the right answer shows each.
    DISAGREEMENT;

    /// The name in a question set's `type` field.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
