package byline.web;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a stream never be silent for long, so that nobody between the two ends takes it for dead.
final class KeepAlive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepAlive.class);

    private final EventSink sink;
    private final Thread thread;

    KeepAlive(EventSink sink, Duration silence) {
        this.sink = sink;
        thread = Thread.ofVirtual().name("keep-alive").start(() -> run(sink, silence));
    }

    /// What is kept alive.
    EventSink sink() {
        return sink;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(EventSink sink, Duration silence) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(silence);
                sink.keepAlive();
            }
        } catch (InterruptedException done) {
            LOG.trace("the stream ended", done);
        } catch (CallerGoneException gone) {
            LOG.debug("the caller left", gone);
        }
    }
}
