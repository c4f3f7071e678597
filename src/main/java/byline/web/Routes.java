package byline.web;

import io.javalin.config.RoutesConfig;

/// Some of the server's addresses: one implementation a concern.
interface Routes {

    void add(RoutesConfig routes);
}
