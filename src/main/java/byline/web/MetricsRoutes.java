package byline.web;

import byline.answer.Question;
import byline.web.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// `GET /metrics`, and a line of the log and a number for every request: never a word of what was answered, and of what
/// was asked only where the user wants it.
final class MetricsRoutes implements Routes {

    /// The logger of one line a request.
    private static final String REQUESTS = "byline.web.requests";

    private static final Logger LOG = LoggerFactory.getLogger(REQUESTS);
    private static final String STARTED = "byline.started";

    private static final String ASKED = "byline.asked";

    private final Metrics metrics;
    private final boolean logQuestions;

    /// @param logQuestions whether the log may hold what was asked
    MetricsRoutes(Metrics metrics, boolean logQuestions) {
        this.metrics = metrics;
        this.logQuestions = logQuestions;
    }

    /// Keeps what a request asks for its line of the log.
    static void asked(Context context, Question question) {
        context.attribute(ASKED, question.text());
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.before(context -> context.attribute(STARTED, System.nanoTime()));
        routes.after(this::count);
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(metrics.text()));
    }

    private void count(Context context) {
        Long started = context.attribute(STARTED);
        Duration took = Duration.ofNanos(started == null ? 0 : System.nanoTime() - started);
        String method = context.method().name();
        String route = route(context);
        int status = context.statusCode();
        metrics.request(method, route, status, took);
        log(context, method, route, status, took);
    }

    private void log(Context context, String method, String route, int status, Duration took) {
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("request", RequestIds.of(context))
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("ms", took.toMillis());
        String question = context.attribute(ASKED);
        if (logQuestions && question != null) {
            line = line.addKeyValue("question", quoted(question));
        }
        line.log("answered");
    }

    /// On one line, whatever was asked.
    private static String quoted(String text) {
        return Json.MAPPER.getNodeFactory().textNode(text).toString();
    }

    /// The route's pattern, so that neither a number's name nor a line of the log holds what a caller wrote.
    private static String route(Context context) {
        return Optional.ofNullable(context.endpoints().lastHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElse("none");
    }
}
