package byline.web;

import byline.web.wire.StreamEvent;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;

/// Server-sent events.
final class SseSink implements EventSink {

    static final String CONTENT_TYPE = "text/event-stream";

    private final SseClient client;

    SseSink(Context context) {
        client = new SseClient(context);
    }

    @Override
    public void open() {
        client.ctx().contentType(CONTENT_TYPE + ";charset=utf-8");
        client.ctx().header("X-Accel-Buffering", "no");
    }

    @Override
    public synchronized void send(StreamEvent event) {
        client.sendEvent(event.name(), event);
        requireListener();
    }

    @Override
    public synchronized void keepAlive() {
        client.sendComment("still working");
        requireListener();
    }

    private void requireListener() {
        if (client.terminated()) {
            throw new CallerGoneException("the stream was closed by its reader");
        }
    }
}
