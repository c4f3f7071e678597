package byline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gives every request an id, or keeps the caller's, so that an answer, an error and a line of the log can be matched.
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestIds() {}

    static void apply(RoutesConfig routes) {
        routes.before(context -> context.header(HEADER, from(context.header(HEADER))));
    }

    static String of(Context context) {
        String given = context.res().getHeader(HEADER);
        if (given == null) {
            given = from(context.header(HEADER));
            context.header(HEADER, given);
        }
        return given;
    }

    /// The caller's id where it is one that cannot do harm in a header or a log.
    static String from(@Nullable String asked) {
        return asked != null && USABLE.matcher(asked).matches() ? asked : fresh();
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }
}
