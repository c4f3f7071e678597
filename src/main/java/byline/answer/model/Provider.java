package byline.answer.model;

import java.util.Arrays;
import java.util.Locale;

/// Who serves chat models.
public enum Provider {
    /// OpenAI, and every server that speaks its protocol: vLLM, llama.cpp, LM Studio, and others, named by their URL.
    OPENAI,
    OLLAMA,
    ANTHROPIC,
    GEMINI;

    static final String ACCEPTED = "openai:NAME, ollama:NAME, anthropic:NAME or gemini:NAME";

    /// The provider whose label stands before the colon in `BYLINE_MODEL`.
    ///
    /// @throws IllegalArgumentException naming the accepted values
    public static Provider of(String label) {
        return Arrays.stream(values())
                .filter(provider -> provider.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("BYLINE_MODEL begins with \"" + label + "\": write " + ACCEPTED));
    }

    /// The word before the colon in `BYLINE_MODEL`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needsKey() {
        return this != OLLAMA;
    }
}
