package byline.answer.model;

import byline.answer.Deadline;
import byline.answer.StreamingComposer.Tokens;
import byline.answer.WritingException;
import byline.answer.WritingException.Failure;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One call of a chat model, heard on the calling thread and given up at the deadline.
final class ModelCall {

    /// The time that must be left after a pause, or an answer could not be written any more.
    private static final Duration LEAST_TO_WRITE = Duration.ofSeconds(1);

    private final StreamingChatModel model;
    private final ModelBreaker breaker;

    ModelCall(StreamingChatModel model, ModelBreaker breaker) {
        this.model = model;
        this.breaker = breaker;
    }

    /// Hands each piece of text to `pieces` as it comes, until the model is done or `pieces` wants no more.
    ///
    /// @throws WritingException when the model fails or the time is up
    Optional<Tokens> stream(List<ChatMessage> messages, Deadline deadline, Predicate<String> pieces) {
        breaker.enter();
        long start = System.nanoTime();
        try {
            Optional<Tokens> tokens = patiently(messages, deadline, pieces);
            breaker.succeeded(since(start));
            return tokens;
        } catch (WritingException failure) {
            breaker.failed(since(start), failure);
            throw failure;
        } catch (RuntimeException elsewhere) {
            breaker.succeeded(since(start));
            throw elsewhere;
        }
    }

    /// A server that asks for a pause gets it, once, where the time allows.
    private Optional<Tokens> patiently(List<ChatMessage> messages, Deadline deadline, Predicate<String> pieces) {
        try {
            return listen(messages, deadline, pieces);
        } catch (WritingException refused) {
            Duration most = deadline.left().minus(LEAST_TO_WRITE);
            pause(Failures.retryAfter(refused)
                    .filter(wait -> wait.compareTo(most) <= 0)
                    .orElseThrow(() -> refused));
            return listen(messages, deadline, pieces);
        }
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new WritingException(Failure.INTERRUPTED, stopping);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Optional<Tokens> listen(List<ChatMessage> messages, Deadline deadline, Predicate<String> pieces) {
        StreamEvents events = new StreamEvents();
        Thread.ofVirtual().start(() -> start(messages, events));
        try {
            while (true) {
                switch (events.next(deadline)) {
                    case StreamEvents.Piece piece -> {
                        if (!pieces.test(piece.text())) {
                            return Optional.empty();
                        }
                    }
                    case StreamEvents.Done done -> {
                        return done.tokens();
                    }
                    case StreamEvents.Failed failed -> throw Failures.of(failed.cause());
                    case StreamEvents.Late ignored -> throw new WritingException(Failure.TIMEOUT);
                }
            }
        } finally {
            events.cancel();
        }
    }

    private void start(List<ChatMessage> messages, StreamEvents events) {
        try {
            model.chat(ChatRequest.builder().messages(messages).build(), events);
        } catch (RuntimeException refused) {
            events.onError(refused);
        }
    }
}
