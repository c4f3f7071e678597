package byline.evaluate;

import byline.answer.Answerer;
import byline.answer.CitedSentence;
import byline.search.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Times an answer as its reader sees it come together.
final class Stopwatch implements Answerer.Listener {

    private final long started = System.nanoTime();
    private Optional<Duration> first = Optional.empty();
    private Duration total = Duration.ZERO;

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    @Override
    public void retrieved(List<Hit> hits) {
        event();
    }

    @Override
    public void verified(CitedSentence sentence, boolean row) {
        event();
    }

    void stop() {
        event();
        total = sinceStart();
    }

    Duration firstEvent() {
        return first.orElse(total);
    }

    Duration total() {
        return total;
    }

    private void event() {
        if (first.isEmpty()) {
            first = Optional.of(sinceStart());
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - started);
    }
}
