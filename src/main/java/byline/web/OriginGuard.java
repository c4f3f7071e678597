package byline.web;

import byline.web.wire.ApiException;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
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
        hosts = new HashSet<>();
        OWN_NAMES.forEach(name -> hosts.add(oneForm(name)));
        hosts.add(oneForm(host));
        options.hosts().forEach(name -> hosts.add(oneForm(name)));
        origins = options.origins();
        everyAddress = address(host).filter(InetAddress::isAnyLocalAddress).isPresent();
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
                    "This server does not answer to that host name; call it by its own address, or start it with"
                            + " --allowed-hosts and the name.");
        }
        String origin = context.header("Origin");
        boolean foreign = origin != null && !origins.contains(origin) && !sameOrigin(origin, host);
        if (foreign || (origin == null && embeddedElsewhere(context))) {
            throw ApiException.of(403, "foreign_origin", "Pages of other origins may not use this server.");
        }
    }

    /// @param authority what a request's `Host` says
    boolean known(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        try {
            String host = new HostPort(authority).getHost();
            return hosts.contains(oneForm(host))
                    || (everyAddress && address(host).isPresent());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /// A name in lower case; an address, which may be written in many ways, in one of them.
    private static String oneForm(String host) {
        return address(host).map(InetAddress::getHostAddress).orElse(host.toLowerCase(Locale.ROOT));
    }

    /// An address cannot be rebound the way a name can.
    private static Optional<InetAddress> address(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
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
