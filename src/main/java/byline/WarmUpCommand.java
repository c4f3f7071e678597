package byline;

import byline.web.ChatServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Does once what a server does, on the sample articles, and ends. The launcher lets Java record it (JEP 514), and
/// hands that recording to every later `serve`, which then finds its classes loaded and linked.
@Command(
        name = "warm-up",
        description = "Record, for this machine's Java, what a start takes; byline serve then starts faster.")
final class WarmUpCommand implements Callable<Integer> {

    private static final String ASK = "{\"question\":\"How many tanks did the reporter count?\"}";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Home home = Home.find();
        try (TemporaryApp temporary = TemporaryApp.open(home.articles(), home);
                ChatServer server = temporary.app().server()) {
            visit(URI.create("http://127.0.0.1:" + server.start("127.0.0.1", 0)));
        }
        return 0;
    }

    private static void visit(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(address.resolve("/")).build(), BodyHandlers.discarding());
            client.send(HttpRequest.newBuilder(address.resolve("/readyz")).build(), BodyHandlers.discarding());
            HttpRequest ask = HttpRequest.newBuilder(address.resolve("/ask"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(ASK))
                    .build();
            client.send(ask, BodyHandlers.discarding());
        }
    }
}
