package byline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `GET /metrics`, and a line of the log and a number for every request: never a word of what was asked or answered.
final class MetricsRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger("byline.web.requests");
    private static final String STARTED = "byline.started";

    private final Metrics metrics;

    MetricsRoutes(Metrics metrics) {
        this.metrics = metrics;
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
        LOG.atInfo()
                .addKeyValue("request", RequestIds.of(context))
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("ms", took.toMillis())
                .log("answered");
    }

    /// The route's pattern, so that neither a number's name nor a line of the log holds what a caller wrote.
    private static String route(Context context) {
        return Optional.ofNullable(context.endpoints().lastHttpEndpoint())
                .map(endpoint -> endpoint.path)
                .orElse("none");
    }
}
