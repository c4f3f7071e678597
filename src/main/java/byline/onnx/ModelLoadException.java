package byline.onnx;

/// A model that cannot be loaded: its files are missing or broken, of another version, or the processor cannot run
/// them.
public final class ModelLoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelLoadException(String message, Throwable cause) {
        super(message, cause);
    }

    public ModelLoadException(String message) {
        super(message);
    }
}
