package byline.answer.model;

import byline.answer.WritingException;
import byline.answer.WritingException.Failure;
import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a client library throws.
final class Failures {

    private static final int TOO_MANY_REQUESTS = 429;

    private Failures() {}

    static WritingException of(Throwable thrown) {
        if (neverConnected(thrown)) {
            return new WritingException(Failure.UNREACHABLE, thrown);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Failure failure = known(cause);
            if (failure != null) {
                return new WritingException(failure, thrown);
            }
        }
        return new WritingException(Failure.INVALID_RESPONSE, thrown);
    }

    /// How long the server wants to be left alone, where it said so.
    static Optional<Duration> retryAfter(WritingException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused && refused.statusCode() == TOO_MANY_REQUESTS) {
                return refused.retryAfter();
            }
        }
        return Optional.empty();
    }

    /// Whether time ran out before anybody picked up, which more time to answer would not help. Such a failure is a
    /// timeout too, and comes wrapped in one, so it is looked for first.
    private static boolean neverConnected(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Failure known(Throwable thrown) {
        return switch (thrown) {
            case TimeoutException ignored -> Failure.TIMEOUT;
            case HttpTimeoutException ignored -> Failure.TIMEOUT;
            case AuthenticationException ignored -> Failure.UNAUTHORIZED;
            case RateLimitException ignored -> Failure.RATE_LIMITED;
            case ModelNotFoundException ignored -> Failure.MODEL_NOT_FOUND;
            case InvalidRequestException ignored -> Failure.BAD_REQUEST;
            case InternalServerException ignored -> Failure.SERVER_ERROR;
            case UnresolvedModelServerException ignored -> Failure.UNREACHABLE;
            case ConnectException ignored -> Failure.UNREACHABLE;
            case UnresolvedAddressException ignored -> Failure.UNREACHABLE;
            case HttpException refused -> ofStatus(refused.statusCode());
            case JacksonException ignored -> Failure.INVALID_RESPONSE;
            case IOException ignored -> Failure.INTERRUPTED;
            default -> null;
        };
    }

    private static Failure ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> Failure.UNAUTHORIZED;
            case 404 -> Failure.MODEL_NOT_FOUND;
            case 408, 504 -> Failure.TIMEOUT;
            case TOO_MANY_REQUESTS -> Failure.RATE_LIMITED;
            default -> status >= 500 ? Failure.SERVER_ERROR : Failure.BAD_REQUEST;
        };
    }
}
