package byline.web;

/// The other end has closed the connection; nobody is left to answer.
final class CallerGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallerGoneException(String message) {
        super(message);
    }

    CallerGoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
