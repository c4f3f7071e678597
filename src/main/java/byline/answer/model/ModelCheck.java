package byline.answer.model;

import byline.answer.Deadline;
import byline.answer.WritingException;
import dev.langchain4j.data.message.UserMessage;
import java.time.Duration;
import java.util.List;

/// Reaches the configured model once and says in plain words what came of it.
public final class ModelCheck {

    private static final Duration MOST = Duration.ofSeconds(20);

    private ModelCheck() {}

    /// What came of it.
    public record Result(boolean good, String message) {}

    /// Asks the model for a word, for at most 20 seconds or the answer's budget.
    public static Result of(ModelSettings settings) {
        Duration budget = settings.budget().compareTo(MOST) < 0 ? settings.budget() : MOST;
        long start = System.nanoTime();
        StringBuilder said = new StringBuilder();
        try {
            new ModelCall(ChatModels.connect(settings), new ModelBreaker())
                    .stream(
                            List.of(UserMessage.from("Reply with the word: ready")),
                            Deadline.in(budget),
                            piece -> said.append(piece).length() < 200);
        } catch (WritingException failure) {
            return new Result(false, settings + ": " + message(failure.failure(), settings, budget));
        }
        long ms = (System.nanoTime() - start) / 1_000_000;
        return said.toString().isBlank()
                ? new Result(false, settings + " answers with nothing")
                : new Result(true, settings + " answers, in " + ms + " ms");
    }

    private static String message(WritingException.Failure failure, ModelSettings settings, Duration budget) {
        return switch (failure) {
            case TIMEOUT ->
                "no answer within " + budget.toMillis() + " ms; raise BYLINE_MODEL_TIMEOUT or take a smaller model";
            case UNREACHABLE -> "nobody listens there; start the server or correct BYLINE_MODEL_URL";
            case UNAUTHORIZED -> "the server refuses the key; correct BYLINE_MODEL_KEY";
            case RATE_LIMITED -> "the server has had too many requests, or the account has no credit left";
            case MODEL_NOT_FOUND ->
                "the server does not know the model \"" + settings.name()
                        + "\" or the address is not that of its API; correct BYLINE_MODEL or BYLINE_MODEL_URL";
            case BAD_REQUEST -> "the server does not accept the request; check BYLINE_MODEL and BYLINE_MODEL_URL";
            case SERVER_ERROR -> "the server fails; look at its own log";
            case INTERRUPTED -> "the connection broke off; look at the server's own log";
            case INVALID_RESPONSE -> "what answers there is not a chat model's API; correct BYLINE_MODEL_URL";
            case PAUSED, EMPTY, TOO_LONG, NO_ANSWER, UNVERIFIED -> "the model gives no usable answer";
        };
    }
}
