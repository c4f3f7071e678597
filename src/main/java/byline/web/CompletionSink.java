package byline.web;

import byline.web.wire.Completion;
import byline.web.wire.Json;
import byline.web.wire.StreamEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/// An answer's stream as clients of OpenAI read it: pieces of text, a last piece with the citations, and `[DONE]`.
final class CompletionSink implements EventSink {

    private final Context context;
    private final String id;
    private final String model;
    private final long created;

    CompletionSink(Context context, String id, String model, long created) {
        this.context = context;
        this.id = id;
        this.model = model;
        this.created = created;
    }

    @Override
    public void open() {
        context.contentType(SseSink.CONTENT_TYPE + ";charset=utf-8");
        context.header("X-Accel-Buffering", "no");
    }

    @Override
    public synchronized void send(StreamEvent event) {
        switch (event) {
            case StreamEvent.Delta delta -> data(Completion.piece(id, model, created, delta.text()));
            case StreamEvent.Done done -> {
                data(Completion.last(done.response(), model, created));
                write("data: [DONE]\n\n");
            }
            case StreamEvent.Failed failed -> data(failed.error());
            case StreamEvent.Start ignored -> {}
            case StreamEvent.Sources ignored -> {}
            case StreamEvent.Cited ignored -> {}
            case StreamEvent.Followups ignored -> {}
        }
    }

    @Override
    public synchronized void keepAlive() {
        write(": still working\n\n");
    }

    private void data(Object value) {
        try {
            write("data: " + Json.MAPPER.writeValueAsString(value) + "\n\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of ours is always JSON", impossible);
        }
    }

    private void write(String text) {
        EventStreams.write(context.outputStream(), text.getBytes(StandardCharsets.UTF_8));
    }
}
