package byline.answer.model;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Which chat model to use, and how.
///
/// @param name as the provider knows it
/// @param url the server, where it is not the provider's own
/// @param key empty for servers that want none
/// @param budget the time a whole answer may take
/// @param temperature 0 to 2
/// @param maxTokens the most the model may write, at least 1
public record ModelSettings(
        Provider provider,
        String name,
        Optional<URI> url,
        Optional<String> key,
        Duration budget,
        double temperature,
        int maxTokens) {

    public static final double DEFAULT_TEMPERATURE = 0;
    public static final int DEFAULT_MAX_TOKENS = 512;

    public ModelSettings {
        if (name.isBlank()) {
            throw new IllegalArgumentException("BYLINE_MODEL names no model: write " + Provider.ACCEPTED);
        }
        if (!(temperature >= 0 && temperature <= 2)) {
            throw new IllegalArgumentException("BYLINE_MODEL_TEMPERATURE is " + temperature + ": it is 0 to 2");
        }
        if (maxTokens < 1) {
            throw new IllegalArgumentException("BYLINE_MODEL_MAX_TOKENS is " + maxTokens + ": it is at least 1");
        }
        if (budget.isNegative() || budget.isZero()) {
            throw new IllegalArgumentException(
                    "BYLINE_MODEL_TIMEOUT is " + budget + ": it is a time such as 20s or 500ms");
        }
        if (provider.needsKey() && key.isEmpty() && url.isEmpty()) {
            throw new IllegalArgumentException("BYLINE_MODEL_KEY is missing: " + provider.label() + " wants a key");
        }
    }

    /// A model with the default temperature and length.
    public static ModelSettings of(
            Provider provider, String name, Optional<URI> url, Optional<String> key, Duration budget) {
        return new ModelSettings(provider, name, url, key, budget, DEFAULT_TEMPERATURE, DEFAULT_MAX_TOKENS);
    }

    /// Never the key.
    @Override
    public String toString() {
        return provider.label() + ":" + name
                + url.map(where -> " at " + where.getScheme() + "://" + where.getHost())
                        .orElse("");
    }
}
