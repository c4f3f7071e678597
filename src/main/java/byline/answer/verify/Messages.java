package byline.answer.verify;

import byline.answer.Reason;

/// Why there is no answer, in plain words.
final class Messages {

    private Messages() {}

    static String of(Reason reason) {
        return switch (reason) {
            case NO_MATCH -> "The articles don't say: none of them mentions what you ask about.";
            case WEAK_MATCH -> "The articles don't say: some come near the subject, but none answers the question.";
            case OUT_OF_RANGE -> "The articles don't say: they do not cover the time you ask about.";
            case OUT_OF_FILTER -> "No article within your filters answers; others may.";
            case AMBIGUOUS -> "The question can be read in several ways; please name whom or what you mean.";
        };
    }
}
