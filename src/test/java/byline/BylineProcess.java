package byline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real Byline process, started as the launcher starts it but from the classes under test.
final class BylineProcess implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ADDRESS = Pattern.compile("answers at (http://\\S+)");

    private final Process process;
    private final Path errors;
    private final BufferedReader output;
    private URI address = URI.create("http://none.example");

    private BylineProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// What a process that has ended left behind.
    record Ended(int exitCode, String output, String errors) {}

    static Ended run(String... arguments) throws IOException, InterruptedException {
        try (BylineProcess byline = start(arguments)) {
            return byline.end();
        }
    }

    /// Starts `byline serve` on a free port and waits for its address.
    static BylineProcess serve(Path articles, Path index, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("serve", "--port", "0", "--articles", articles.toString(), "--index", index.toString()));
        arguments.addAll(List.of(more));
        BylineProcess byline = start(arguments.toArray(String[]::new));
        byline.awaitAddress();
        return byline;
    }

    static BylineProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-classpath", classpath(), "byline.Main"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("byline-errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BYLINE_"));
        return new BylineProcess(builder.start(), errors);
    }

    Ended end() throws IOException, InterruptedException {
        StringBuilder rest = new StringBuilder();
        output.lines().forEach(line -> rest.append(line).append('\n'));
        int exitCode = process.waitFor();
        return new Ended(exitCode, rest.toString(), Files.readString(errors));
    }

    URI address() {
        return address;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, json, "test");
    }

    HttpResponse<String> post(String path, String json, String requestId) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("X-Request-Id", requestId)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a signal as Ctrl-C or an operator does.
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        try {
            Files.deleteIfExists(errors);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private void awaitAddress() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                address = URI.create(matcher.group(1));
                return;
            }
        }
        throw new IllegalStateException("byline serve ended: " + Files.readString(errors));
    }

    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
