package byline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A thing a user can choose, under one name behind every door: `--model-url`, `BYLINE_MODEL_URL` and `model-url` in
/// the
/// settings file.
enum Setting {
    ARTICLES,
    INDEX,
    HOST,
    PORT,
    ALLOWED_HOSTS,
    ALLOWED_ORIGINS,
    ALLOW_DELETE,
    READER,
    SESSIONS,
    SESSION_TURNS,
    SESSION_EXPIRY,
    LOG_QUESTIONS,
    MODEL,
    MODEL_URL,
    MODEL_KEY,
    MODEL_TIMEOUT,
    MODEL_TEMPERATURE,
    MODEL_MAX_TOKENS;

    /// The name in the settings file.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String option() {
        return "--" + key();
    }

    String variable() {
        return "BYLINE_" + name();
    }

    /// Whether the value may not be shown.
    boolean secret() {
        return this == MODEL_KEY;
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
