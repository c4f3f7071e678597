package byline.article;

/// A file or record that Byline cannot make an article of, in words that say what is wrong and what to do; the reader
/// of the file adds the place and makes it a [ReadResult.Failed].
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableException(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
