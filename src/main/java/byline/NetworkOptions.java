package byline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where Byline listens, and to whom.
final class NetworkOptions {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "Address to listen on (BYLINE_HOST). Default: 127.0.0.1, this machine alone.")
    Optional<String> host = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on (BYLINE_PORT); 0 takes any free one. Default: 8080.")
    Optional<String> port = Optional.empty();

    @Option(
            names = "--allowed-hosts",
            paramLabel = "NAMES",
            description = "Names the server may be called by besides its own address, with commas between them"
                    + " (BYLINE_ALLOWED_HOSTS).")
    Optional<String> allowedHosts = Optional.empty();

    @Option(
            names = "--allowed-origins",
            paramLabel = "ORIGINS",
            description = "Origins whose pages may ask, such as https://desk.example, with commas between them"
                    + " (BYLINE_ALLOWED_ORIGINS).")
    Optional<String> allowedOrigins = Optional.empty();

    /// What was said, by setting.
    Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        host.ifPresent(text -> given.put(Setting.HOST, text));
        port.ifPresent(text -> given.put(Setting.PORT, text));
        allowedHosts.ifPresent(text -> given.put(Setting.ALLOWED_HOSTS, text));
        allowedOrigins.ifPresent(text -> given.put(Setting.ALLOWED_ORIGINS, text));
        return given;
    }
}
