package byline.web;

import byline.article.Article;
import byline.article.Passage;
import byline.search.PassageIndex;
import byline.web.wire.ApiException;
import byline.web.wire.ArticleBody;
import byline.web.wire.PassageBody;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// `GET /articles/{id}` and `GET /passages/{id}`: what citations point at. An id is one percent-encoded segment and
/// only ever a key, never a path.
final class ArticleRoutes implements Routes {

    private final PassageIndex index;

    ArticleRoutes(PassageIndex index) {
        this.index = index;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/articles/{id}", this::article);
        routes.get("/passages/{id}", this::passage);
    }

    private void article(Context context) {
        Readiness.require(index);
        Article article = index.article(context.pathParam("id"))
                .orElseThrow(() -> ApiException.of(404, "not_found", "There is no article with this id."));
        context.json(ArticleBody.of(article));
    }

    private void passage(Context context) {
        Readiness.require(index);
        Passage passage = index.passage(context.pathParam("id"))
                .orElseThrow(() -> ApiException.of(404, "not_found", "There is no passage with this id."));
        context.json(PassageBody.of(passage));
    }
}
