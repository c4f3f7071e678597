package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.answer.Reply;

/// Counts the answers it passes on.
final class MeteredAnswerer implements Answerer {

    private final Answerer answerer;
    private final Metrics metrics;

    MeteredAnswerer(Answerer answerer, Metrics metrics) {
        this.answerer = answerer;
        this.metrics = metrics;
    }

    @Override
    public Reply answer(Question question, Listener listener) {
        Reply reply = answerer.answer(question, listener);
        metrics.answer(reply);
        return reply;
    }
}
