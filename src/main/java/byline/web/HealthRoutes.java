package byline.web;

import byline.search.PassageIndex;
import byline.web.wire.HealthBody;
import byline.web.wire.ReadyBody;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/// `GET /healthz` (the process answers) and `GET /readyz` (the index can be searched).
final class HealthRoutes implements Routes {

    private final PassageIndex index;
    private final Optional<String> reader;

    HealthRoutes(PassageIndex index, Optional<String> reader) {
        this.index = index;
        this.reader = reader;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/healthz", context -> context.json(HealthBody.OK));
        routes.get("/readyz", this::ready);
    }

    private void ready(Context context) {
        Readiness.require(index);
        context.json(ReadyBody.of(index.state(), reader));
    }
}
