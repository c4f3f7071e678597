package byline.web;

import byline.answer.Answerer;
import byline.answer.Sessions;
import byline.search.PassageIndex;
import byline.web.wire.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A server over the small corpus on a free port, and a client that asks it over HTTP.
final class Served implements AutoCloseable {

    static final Path PAGE = Path.of("web").toAbsolutePath();

    final SmallIndex index = new SmallIndex();
    final ScriptedAnswerer answerer = new ScriptedAnswerer(index);
    final SmallSuggestions suggestions = new SmallSuggestions();
    final int port;

    private final ChatServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(UnaryOperator<ChatOptions> options) {
        server = new ChatServer(services(answerer, index, suggestions), options.apply(ChatOptions.of(PAGE)));
        port = server.start("127.0.0.1", 0);
    }

    static Served start() {
        return new Served(UnaryOperator.identity());
    }

    static Served start(UnaryOperator<ChatOptions> options) {
        return new Served(options);
    }

    static ChatServices services(Answerer answerer, PassageIndex index) {
        return services(answerer, index, new SmallSuggestions());
    }

    private static ChatServices services(Answerer answerer, PassageIndex index, SmallSuggestions suggestions) {
        return new ChatServices(answerer, index, suggestions, Sessions.NONE, Optional.of("scripted-reader-1"));
    }

    /// Such as `http://127.0.0.1:40123`.
    String origin() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    JsonNode getJson(String path) {
        return json(get(path));
    }

    HttpResponse<String> ask(String body) {
        return send(asking(body));
    }

    JsonNode askJson(String body) {
        return json(ask(body));
    }

    /// A question and nothing else.
    JsonNode answer(String question) {
        return askJson(Json.MAPPER.createObjectNode().put("question", question).toString());
    }

    HttpRequest.Builder asking(String body) {
        return request("/ask")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// What the server says to bytes that no client would send.
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Every address the server has registered.
    List<Address> addresses() {
        return server.served().stream()
                .filter(route -> route.getHttpMethod().isHttpMethod())
                .map(route -> new Address(route.getHttpMethod().name().toLowerCase(Locale.ROOT), route.getPath()))
                .toList();
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (IOException broken) {
            throw new IllegalStateException(text, broken);
        }
    }

    static String body(Map<String, ?> fields) {
        return Json.MAPPER.valueToTree(fields).toString();
    }

    /// A method in lower case, and a path with its parameters in braces.
    record Address(String method, String path) {}

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
