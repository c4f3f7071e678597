package byline.answer;

/// Who writes the answer: the configured chat model where there is one (`AUTO`), never a model, or a model and nothing
/// else before the extractive answer that stands in when it fails.
public enum Mode {
    AUTO,
    EXTRACTIVE,
    MODEL
}
