package byline.answer;

import byline.answer.StreamingComposer.Tokens;
import byline.answer.WritingException.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Times steps in the order they are taken.
final class Stopwatch {

    private final List<Reply.Stage> stages = new ArrayList<>();

    <T> T time(String name, Supplier<T> step) {
        long start = System.nanoTime();
        T result = step.get();
        stages.add(new Reply.Stage(name, since(start)));
        return result;
    }

    /// Times a model's writing, with what it read and wrote.
    ///
    /// @return what went wrong, if anything
    Optional<Failure> model(Supplier<Optional<Tokens>> writing) {
        long start = System.nanoTime();
        try {
            Optional<Tokens> tokens = writing.get();
            stages.add(new Reply.Stage("model", since(start), tokens));
            return Optional.empty();
        } catch (WritingException broken) {
            stages.add(new Reply.Stage("model", since(start)));
            return Optional.of(broken.failure());
        }
    }

    List<Reply.Stage> stages() {
        return List.copyOf(stages);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
