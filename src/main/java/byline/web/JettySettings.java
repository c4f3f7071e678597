package byline.web;

import io.javalin.config.JettyConfig;
import java.util.EnumSet;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/// What Jetty has to be told: article ids hold slashes and percent signs, and its own errors look like ours.
final class JettySettings {

    private JettySettings() {}

    static void apply(JettyConfig jetty) {
        jetty.modifyHttpConfiguration(JettySettings::allowIdsInPaths);
        jetty.modifyServer(server -> {
            server.setErrorHandler(new JettyErrors());
            server.addEventListener(new LongQueue(server));
        });
        jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(new JettyErrors());
            context.getServletHandler().setDecodeAmbiguousURIs(true);
        });
    }

    /// An id is one percent-encoded segment. Nothing here becomes a file's path, so an encoded separator is harmless;
    /// encoded dots (`%2e%2e`) stay refused.
    private static void allowIdsInPaths(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "BYLINE",
                EnumSet.of(
                                Violation.AMBIGUOUS_PATH_SEPARATOR,
                                Violation.AMBIGUOUS_PATH_ENCODING,
                                Violation.AMBIGUOUS_PATH_PARAMETER,
                                Violation.SUSPICIOUS_PATH_CHARACTERS)
                        .toArray(Violation[]::new)));
    }

    /// Lets many callers knock at once: Java's own queue of 50 lost connections of a burst.
    private record LongQueue(Server server) implements LifeCycle.Listener {

        private static final int WAITING = 1024;

        @Override
        public void lifeCycleStarting(LifeCycle starting) {
            for (Connector connector : server.getConnectors()) {
                if (connector instanceof ServerConnector listening) {
                    listening.setAcceptQueueSize(WAITING);
                }
            }
        }
    }
}
