package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Many askers at once.
@Timeout(60)
class LoadTest {

    private static final List<String> QUESTIONS = List.of(
            "Who condemned the storage of fuel?",
            "Where did the fire break out?",
            "How many people were led to safety?",
            "How much are the ferry fares from Port Arden?");

    @Test
    void givesEveryOneOfManyAskersTheRightAnswer() throws Exception {
        try (Served served = Served.start();
                ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> expected = QUESTIONS.stream()
                    .map(question -> served.ask(body(question)).body())
                    .toList();
            List<Callable<Boolean>> asks = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> served.ask(body(QUESTIONS.get(i % QUESTIONS.size())))
                            .body()
                            .equals(expected.get(i % QUESTIONS.size())))
                    .toList();
            assertThat(askers.invokeAll(asks)).allMatch(LoadTest::result);
        }
    }

    @Test
    void turnsAskersAwayOnlyWhenThePlacesAndTheLineAreFull() throws Exception {
        try (Served served = Served.start(options -> options.withCapacity(1, 0));
                ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            served.answerer.mayFinish.drainPermits();
            Future<HttpResponse<String>> first =
                    askers.submit(() -> served.ask(body("Where, slowly, did it break out in the harbour?")));
            while (!served.answerer.mayFinish.hasQueuedThreads()) {
                Thread.onSpinWait();
            }
            HttpResponse<String> second = served.ask(body(QUESTIONS.getFirst()));
            served.answerer.mayFinish.release(1);
            assertThat(List.of(
                            first.get().statusCode(),
                            second.statusCode(),
                            second.headers().firstValue("Retry-After").orElse("")))
                    .isEqualTo(List.of(200, 429, "1"));
        }
    }

    @Test
    void letsAskersWaitTheirTurn() throws Exception {
        try (Served served = Served.start(options -> options.withCapacity(1, 50));
                ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> asks = IntStream.range(0, 50)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> served.ask(body(QUESTIONS.get(i % 4))).statusCode())
                    .toList();
            assertThat(askers.invokeAll(asks)).allMatch(status -> result(status) == 200);
        }
    }

    @Test
    void answersAgainAfterAnswersFailed() {
        try (Served served = Served.start(options -> options.withCapacity(1, 0))) {
            IntStream.range(0, 3).forEach(i -> served.ask(body("Please crash now in the harbour")));
            assertThat(served.ask(body(QUESTIONS.getFirst())).statusCode()).isEqualTo(200);
        }
    }

    private static String body(String question) {
        return Served.body(Map.of("question", question));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
