package byline.article;

/// A folder that cannot serve as a corpus (missing, not a folder, empty, nothing readable), in words that say what to
/// do.
public final class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
