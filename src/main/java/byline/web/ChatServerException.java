package byline.web;

/// A server that cannot start, in words that say what to do.
public final class ChatServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChatServerException(String message) {
        super(message);
    }

    public ChatServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
