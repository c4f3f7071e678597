package byline.web;

import byline.web.wire.Json;
import byline.web.wire.StreamEvent;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;

/// The same events as lines of JSON, `{"event":"delta","data":{…}}`; an empty line keeps the connection open.
final class LineSink implements EventSink {

    static final String CONTENT_TYPE = "application/x-ndjson";

    private static final byte[] END = {'\n'};

    private final Context context;

    LineSink(Context context) {
        this.context = context;
    }

    @Override
    public void open() {
        context.contentType(CONTENT_TYPE);
        context.header("X-Accel-Buffering", "no");
    }

    @Override
    public synchronized void send(StreamEvent event) {
        try {
            write(Json.MAPPER.writeValueAsBytes(new Line(event.name(), event)), END);
        } catch (IOException gone) {
            throw new CallerGoneException("the stream was closed by its reader", gone);
        }
    }

    @Override
    public synchronized void keepAlive() {
        try {
            write(END);
        } catch (IOException gone) {
            throw new CallerGoneException("the stream was closed by its reader", gone);
        }
    }

    /// Past Javalin's own stream, which compresses and so holds a line back until there are enough of them.
    private void write(byte[]... parts) throws IOException {
        OutputStream stream = context.res().getOutputStream();
        for (byte[] part : parts) {
            stream.write(part);
        }
        stream.flush();
    }

    private record Line(String event, StreamEvent data) {}
}
