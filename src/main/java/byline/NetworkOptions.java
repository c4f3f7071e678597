package byline;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where Byline listens.
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

    /// What was said, by setting.
    Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        host.ifPresent(text -> given.put(Setting.HOST, text));
        port.ifPresent(text -> given.put(Setting.PORT, text));
        return given;
    }
}
