package byline.web;

import byline.web.wire.ApiException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.util.HostPort;
import org.jspecify.annotations.Nullable;

/// Keeps other pages out. A page of another origin can make its reader's browser call this server; so a request that
/// names another host (a rebound name) or comes from another origin is refused before anything is done.
final class OriginGuard {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> hosts;
    private final Set<String> origins;
    private final boolean everyAddress;

    /// @param host what the server is bound to
    OriginGuard(String host, ChatOptions options) {
        hosts = new HashSet<>(OWN_NAMES);
        hosts.add(host.toLowerCase(Locale.ROOT));
        options.hosts().forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
        origins = options.origins();
        everyAddress = host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
    }

    void apply(JavalinConfig config) {
        config.routes.before(this::check);
        if (!origins.isEmpty()) {
            config.bundledPlugins.enableCors(cors -> cors.addRule(rule -> {
                origins.forEach(rule::allowHost);
                rule.exposeHeader(RequestIds.HEADER);
            }));
            config.routes.before(this::shareWithConfiguredOrigins);
        }
    }

    private void check(Context context) {
        String host = context.header("Host");
        if (!known(host)) {
            throw ApiException.of(
                    403,
                    "foreign_host",
                    "This server does not answer to that host name; call it by its own address, or allow the name.");
        }
        String origin = context.header("Origin");
        boolean foreign = origin != null && !origins.contains(origin) && !sameOrigin(origin, host);
        if (foreign || (origin == null && embeddedElsewhere(context))) {
            throw ApiException.of(403, "foreign_origin", "Pages of other origins may not use this server.");
        }
    }

    private boolean known(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        try {
            String host = new HostPort(authority).getHost().toLowerCase(Locale.ROOT);
            return hosts.contains(host) || hosts.contains("[" + host + "]") || (everyAddress && isAddress(host));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /// An address cannot be rebound the way a name can.
    private static boolean isAddress(String host) {
        try {
            return InetAddress.ofLiteral(host) != null;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }

    private static boolean sameOrigin(String origin, @Nullable String host) {
        return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
    }

    /// A script, image or frame of another site; following a link is no such thing.
    private static boolean embeddedElsewhere(Context context) {
        String site = context.header("Sec-Fetch-Site");
        boolean elsewhere = "cross-site".equals(site) || "same-site".equals(site);
        return elsewhere && !"navigate".equals(context.header("Sec-Fetch-Mode"));
    }

    private void shareWithConfiguredOrigins(Context context) {
        String origin = context.header("Origin");
        if (origin != null && origins.contains(origin)) {
            context.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }
}
