package byline.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// `GET /openapi.json`: the description of the API, a file of ours that a test holds to the routes and their shapes.
final class OpenApiRoutes implements Routes {

    private final byte[] description = load();

    @Override
    public void add(RoutesConfig routes) {
        routes.get(
                "/openapi.json",
                context -> context.contentType(ContentType.APPLICATION_JSON).result(description));
    }

    private static byte[] load() {
        try (InputStream stream = OpenApiRoutes.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("openapi.json is missing from the class path");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("openapi.json cannot be read", broken);
        }
    }
}
