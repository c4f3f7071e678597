package byline.answer.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How chat models are reached: as LangChain4j's own client does it, but a refusal keeps the time after which its
/// server wants to be asked again.
final class ModelHttp implements HttpClient {

    private static final int MOST_ERROR_BYTES = 10_000;

    private final HttpClient whole;
    private final java.net.http.HttpClient client;
    private final Optional<Duration> readTimeout;

    private ModelHttp(Builder settings) {
        JdkHttpClientBuilder same = new JdkHttpClientBuilder().httpClientBuilder(plain());
        java.net.http.HttpClient.Builder streaming = plain();
        settings.connectTimeout.ifPresent(same::connectTimeout);
        settings.connectTimeout.ifPresent(streaming::connectTimeout);
        settings.readTimeout.ifPresent(same::readTimeout);
        this.whole = same.build();
        this.client = streaming.build();
        this.readTimeout = settings.readTimeout;
    }

    /// Plain HTTP/1.1: an upgrade to HTTP/2 costs a round trip and confuses some local servers.
    private static java.net.http.HttpClient.Builder plain() {
        return java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return whole.execute(request);
    }

    /// Hears the stream to its end on the calling thread, which is one of the call's own.
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            hear(client.send(jdk(request), BodyHandlers.ofInputStream()), parser, listener);
        } catch (IOException | RuntimeException broken) {
            listener.onError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            listener.onError(stopping);
        }
    }

    private java.net.http.HttpRequest jdk(HttpRequest request) {
        java.net.http.HttpRequest.Builder jdk = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
        readTimeout.ifPresent(jdk::timeout);
        return jdk.build();
    }

    private static void hear(
            HttpResponse<InputStream> response, ServerSentEventParser parser, ServerSentEventListener listener)
            throws IOException {
        try (InputStream body = response.body()) {
            if (response.statusCode() / 100 != 2) {
                listener.onError(refusal(response, body));
                return;
            }
            listener.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, listener);
            listener.onClose();
        }
    }

    private static RefusedException refusal(HttpResponse<InputStream> response, InputStream body) throws IOException {
        Optional<Duration> wait = response.headers()
                .firstValue("Retry-After")
                .flatMap(header -> RefusedException.wait(header, Instant.now()));
        String text = new String(body.readNBytes(MOST_ERROR_BYTES), StandardCharsets.UTF_8);
        return new RefusedException(response.statusCode(), text, wait);
    }

    /// Makes one such client for each model.
    static final class Builder implements HttpClientBuilder {

        private Optional<Duration> connectTimeout = Optional.empty();
        private Optional<Duration> readTimeout = Optional.empty();

        @Override
        public @Nullable Duration connectTimeout() {
            return connectTimeout.orElse(null);
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            connectTimeout = Optional.ofNullable(timeout);
            return this;
        }

        @Override
        public @Nullable Duration readTimeout() {
            return readTimeout.orElse(null);
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            readTimeout = Optional.ofNullable(timeout);
            return this;
        }

        @Override
        public HttpClient build() {
            return new ModelHttp(this);
        }
    }
}
