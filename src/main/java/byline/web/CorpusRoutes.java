package byline.web;

import byline.answer.Suggestions;
import byline.search.PassageIndex;
import byline.web.wire.ApiException;
import byline.web.wire.CorpusBody;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/// `GET /corpus`: what is searched. `?articles=false` leaves the list of articles out.
final class CorpusRoutes implements Routes {

    private final PassageIndex index;
    private final Suggestions suggestions;

    CorpusRoutes(PassageIndex index, Suggestions suggestions) {
        this.index = index;
        this.suggestions = suggestions;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/corpus", this::corpus);
    }

    private void corpus(Context context) {
        boolean withArticles = withArticles(context);
        Readiness.require(index);
        context.json(CorpusBody.of(index.summary(), index.duplicates(), suggestions.examples(), withArticles));
    }

    private static boolean withArticles(Context context) {
        return switch (Optional.ofNullable(context.queryParam("articles")).orElse("true")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiException.field("bad_value", "articles", "articles is not true or false.");
        };
    }
}
