package byline;

import byline.article.ArticleFile;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import byline.web.ChatServer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves the chat page and the HTTP API until it is stopped, and takes in what changes in the folder.
@Command(name = "serve", description = "Serve the chat page and the HTTP API until Ctrl-C, and watch the articles.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    NetworkOptions network = new NetworkOptions();

    private volatile boolean stopping;

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.find();
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.putAll(options.given());
        given.putAll(network.given());
        Settings settings = UserSettings.load(given, options.settings, home);
        if (settings.logQuestions()) {
            Logging.showRequests();
        }
        try (App app = App.open(settings, home);
                ChatServer server = app.server()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, app)));
            serve(app, server, settings);
            untilStopped();
        } catch (RuntimeException error) {
            if (stopping) {
                untilStopped();
            }
            throw error;
        }
        return 0;
    }

    private void serve(App app, ChatServer server, Settings settings) {
        IndexCommand.requireWriting(app.index(), settings);
        List<ArticleFile> files = app.corpus().files();
        int port = server.start(settings.host(), settings.port());
        boolean first = !app.index().state().ready();
        if (first) {
            Syncing.tell(app.sync(Progress.onTerminal()), System.out);
        }
        app.awaitModels();
        tellAddress(settings, port);
        app.findSuggestions();
        new FolderWatch(app.corpus(), () -> takeIn(app), ServeCommand::tell).start(first ? files : List.of());
    }

    private static void takeIn(App app) {
        SyncReport report = app.sync(SyncProgress.SILENT);
        if (Syncing.changed(report)) {
            Syncing.tell(report, System.out);
        }
    }

    private static void tell(RuntimeException trouble) {
        System.err.println("byline: " + PlainErrors.message(trouble));
    }

    private static void tellAddress(Settings settings, int port) {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        System.out.println(
                Main.Version.name() + " answers at http://" + host + ":" + port + " from " + settings.articles());
        System.out.println("Press Ctrl-C to stop.");
    }

    private void stop(ChatServer server, App app) {
        stopping = true;
        server.close();
        app.close();
    }

    private static void untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
