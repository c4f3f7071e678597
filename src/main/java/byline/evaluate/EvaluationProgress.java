package byline.evaluate;

/// Hears how an evaluation gets on; called from the asking thread.
public interface EvaluationProgress {

    /// `done` of `total` questions have been asked.
    void asked(int done, int total);
}
