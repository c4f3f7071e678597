package byline.web;

import byline.web.wire.StreamEvent;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers that are told event by event: each waits its turn at the gate, is kept alive, and ends in an event whatever
/// happens.
final class EventStreams {

    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);

    private final AnswerGate gate;
    private final Duration keepAlive;

    EventStreams(AnswerGate gate, Duration keepAlive) {
        this.gate = gate;
        this.keepAlive = keepAlive;
    }

    /// A request turned away at the gate is still answered by its status; after the first event a failure is an event.
    void tell(Context context, EventSink sink, Consumer<EventSink> teller) {
        gate.enter(() -> {
            sink.open();
            try (KeepAlive alive = new KeepAlive(sink, keepAlive)) {
                teller.accept(alive.sink());
            } catch (CallerGoneException gone) {
                LOG.debug("request {}: the caller left", RequestIds.of(context), gone);
            } catch (RuntimeException failure) {
                fail(context, sink, failure);
            }
            return sink;
        });
    }

    private static void fail(Context context, EventSink sink, RuntimeException failure) {
        try {
            sink.send(new StreamEvent.Failed(ErrorResponses.body(failure, RequestIds.of(context))));
        } catch (CallerGoneException gone) {
            LOG.debug("request {}: the caller left before the failure", RequestIds.of(context), gone);
        }
    }

    /// Sends the bytes at once.
    ///
    /// @throws CallerGoneException if nobody reads any more
    static void write(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException gone) {
            throw new CallerGoneException("the stream was closed by its reader", gone);
        }
    }
}
