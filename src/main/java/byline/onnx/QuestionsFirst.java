package byline.onnx;

import java.util.function.Supplier;

/// Lets background work stand aside while somebody waits for an answer.
final class QuestionsFirst {

    private int questions;

    /// Does what somebody waits for.
    <T> T now(Supplier<T> work) {
        change(1);
        try {
            return work.get();
        } finally {
            change(-1);
        }
    }

    /// Waits until nobody waits.
    synchronized void standAside() {
        try {
            while (questions > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void change(int by) {
        questions += by;
        notifyAll();
    }
}
