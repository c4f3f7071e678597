package byline.answer.model;

import byline.answer.Deadline;
import byline.answer.StreamingComposer.Tokens;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a model's stream tells, from the client's thread to the one that waits.
final class StreamEvents implements StreamingChatResponseHandler {

    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable StreamingHandle handle;
    private volatile boolean cancelled;

    /// Something that happened to the stream.
    sealed interface Event {}

    record Piece(String text) implements Event {}

    record Done(Optional<Tokens> tokens) implements Event {}

    record Failed(Throwable cause) implements Event {}

    /// The deadline passed first.
    record Late() implements Event {}

    Event next(Deadline deadline) {
        try {
            Event event = queue.poll(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            return event == null ? new Late() : event;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Failed(stopping);
        }
    }

    /// Stops the stream, at once or with its next piece.
    void cancel() {
        cancelled = true;
        StreamingHandle open = handle;
        if (open != null) {
            open.cancel();
        }
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        handle = context.streamingHandle();
        if (cancelled) {
            context.streamingHandle().cancel();
        } else {
            queue.add(new Piece(partial.text()));
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        queue.add(new Done(tokens(response.tokenUsage())));
    }

    @Override
    public void onError(Throwable error) {
        queue.add(new Failed(error));
    }

    private static Optional<Tokens> tokens(@Nullable TokenUsage usage) {
        return usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null
                ? Optional.empty()
                : Optional.of(new Tokens(usage.inputTokenCount(), usage.outputTokenCount()));
    }
}
