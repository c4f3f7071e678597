package byline.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelSettingsTest {

    private static final Duration BUDGET = Duration.ofSeconds(20);

    @Test
    void neverShowsTheKey() {
        assertThat(local("http://user:hush@127.0.0.1:9/v1"))
                .asString()
                .doesNotContain("sesame")
                .doesNotContain("hush");
    }

    @Test
    void namesTheAcceptedProviders() {
        assertThatThrownBy(() -> Provider.of("bedrock"))
                .hasMessageContaining("ollama:NAME")
                .hasMessageContaining("BYLINE_MODEL");
    }

    @Test
    void namesTheMissingKey() {
        assertThatThrownBy(() -> ModelSettings.of(Provider.ANTHROPIC, "m", Optional.empty(), Optional.empty(), BUDGET))
                .hasMessageContaining("BYLINE_MODEL_KEY");
    }

    @Test
    void connectsToEveryProvider() {
        for (Provider provider : Provider.values()) {
            assertThat(ChatModels.connect(ModelSettings.of(provider, "m", Optional.empty(), Optional.of("k"), BUDGET)))
                    .isNotNull();
        }
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(ModelCheck.of(local("http://127.0.0.1:" + free + "/v1")).message())
                .contains("nobody listens")
                .contains("BYLINE_MODEL_URL");
    }

    private static ModelSettings local(String url) {
        return ModelSettings.of(Provider.OPENAI, "m", Optional.of(URI.create(url)), Optional.of("sesame"), BUDGET);
    }
}
