package byline.answer.model;

import dev.langchain4j.exception.HttpException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A model's server answered with another status than success.
final class RefusedException extends HttpException {

    private static final long serialVersionUID = 1;
    private static final String SECONDS = "\\d{1,9}";

    private final @Nullable Duration retryAfter;

    RefusedException(int status, String body, Optional<Duration> retryAfter) {
        super(status, body);
        this.retryAfter = retryAfter.orElse(null);
    }

    /// How long the server wants to be left alone, where it says so.
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /// What a `Retry-After` header says, in either of its forms: seconds, or a moment. A moment gone by is no wait.
    static Optional<Duration> wait(String header, Instant now) {
        String text = header.strip();
        if (text.matches(SECONDS)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Duration wait = Duration.between(
                    now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
