package byline.answer;

/// A model that did not write an answer to its end.
public final class WritingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Failure failure;

    public WritingException(Failure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
    }

    public WritingException(Failure failure) {
        super(failure.name());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }

    /// What went wrong.
    public enum Failure {
        /// The answer's time was up.
        TIMEOUT,
        /// Nobody listens at the model's address.
        UNREACHABLE,
        /// The model refused the key.
        UNAUTHORIZED,
        /// The model has had too many questions.
        RATE_LIMITED,
        /// The model's server does not know the model.
        MODEL_NOT_FOUND,
        /// The model did not understand the request.
        BAD_REQUEST,
        /// The model's server failed.
        SERVER_ERROR,
        /// The stream broke off.
        INTERRUPTED,
        /// What came was no answer of a model.
        INVALID_RESPONSE,
        /// The model failed several times of late and is left alone for a while.
        PAUSED,
        /// The model wrote nothing.
        EMPTY,
        /// The model did not stop.
        TOO_LONG,
        /// The model found no answer in the passages.
        NO_ANSWER,
        /// Nothing that the model wrote could be verified.
        UNVERIFIED
    }
}
