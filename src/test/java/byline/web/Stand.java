package byline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Serves the page over a test corpus until stopped, for work on the page: reload, and the changed files are there.
final class Stand {

    private Stand() {}

    /// @param arguments `small` or a folder of articles, and a port
    static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(arguments[1]);
        ChatServer server = new ChatServer(services(arguments[0]), ChatOptions.of(Path.of("web")));
        server.start("127.0.0.1", port);
        Thread.currentThread().join();
    }

    private static ChatServices services(String corpus) throws IOException {
        if (corpus.equals("small")) {
            SmallIndex index = new SmallIndex();
            return Served.services(new ScriptedAnswerer(index), index);
        }
        return new RealCorpus(Files.createTempDirectory("byline-stand"), Path.of(corpus)).services();
    }
}
