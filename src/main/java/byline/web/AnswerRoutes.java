package byline.web;

import byline.web.wire.ApiException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `GET /answers/{id}`: an answer that was given.
final class AnswerRoutes implements Routes {

    private final AnswerStore answers;

    AnswerRoutes(AnswerStore answers) {
        this.answers = answers;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/answers/{id}", this::answer);
    }

    private void answer(Context context) {
        context.json(answers.find(context.pathParam("id"))
                .orElseThrow(() ->
                        ApiException.of(404, "not_found", "This answer is no longer kept; ask the question again.")));
    }
}
