package byline.evaluate.question;

/// A question set, or another file of an evaluation, that cannot be used; the message names the file, the line and the
/// field, and says what to do.
public final class QuestionSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QuestionSetException(String message) {
        super(message);
    }

    public QuestionSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
