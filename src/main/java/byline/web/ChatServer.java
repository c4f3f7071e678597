package byline.web;

import byline.web.wire.Json;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chat page and the HTTP API on one port. Foreign hosts and origins are refused, every error has one shape, and
/// every request runs on a virtual thread of its own.
public final class ChatServer implements AutoCloseable {

    private final ChatServices services;
    private final ChatOptions options;
    private final List<HandlerMetaInfo> served = new ArrayList<>();
    private @Nullable Javalin running;

    /// @throws ChatServerException when the page's folder is missing
    public ChatServer(ChatServices services, ChatOptions options) {
        this.services = services;
        this.options = options;
        PageFiles.check(options.page());
    }

    /// Serves until closed.
    ///
    /// @param port 0 for any free one
    /// @return the port that is served
    /// @throws ChatServerException when the address cannot be had
    public int start(String host, int port) {
        try {
            Javalin javalin = Javalin.create(config -> configure(config, host)).start(host, port);
            running = javalin;
            return javalin.port();
        } catch (JavalinBindException taken) {
            throw new ChatServerException(
                    "Cannot listen on " + host + ":" + port + ". Another program may be using it: name another port"
                            + " with --port, or 0 for any free one.",
                    taken);
        }
    }

    /// The routes that are served, each a method and a path such as `/articles/{id}`.
    List<HandlerMetaInfo> served() {
        return List.copyOf(served);
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    private void configure(JavalinConfig config, String host) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = JsonBody.MOST_BYTES;
        config.jsonMapper(new JavalinJackson(Json.MAPPER, true));
        JettySettings.apply(config.jetty);
        RequestIds.apply(config.routes);
        SecurityHeaders.apply(config.routes);
        new OriginGuard(host, options).apply(config);
        ErrorResponses.apply(config);
        PageFiles.apply(config.staticFiles, options.page());
        config.events.handlerAdded(served::add);
        routes().forEach(routes -> routes.add(config.routes));
    }

    private List<Routes> routes() {
        AnswerStore answers = new AnswerStore(options.permalinks());
        Metrics metrics = new Metrics(services.index());
        Asking asking = new Asking(services.answeredBy(new MeteredAnswerer(services.answerer(), metrics)), answers);
        AnswerGate gate = new AnswerGate(options.answering(), options.waiting(), options.patience());
        EventStreams streams = new EventStreams(gate, options.keepAlive());
        return List.of(
                new AskRoutes(asking, gate, streams, services.index()),
                new CompletionRoutes(asking, gate, streams, services.index()),
                new MetricsRoutes(metrics, options.logQuestions()),
                new AnswerRoutes(answers),
                new ArticleRoutes(services.index()),
                new CorpusRoutes(services.index(), services.suggestions()),
                new HealthRoutes(services.index(), services.reader()),
                new OpenApiRoutes());
    }
}
