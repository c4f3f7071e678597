package byline.bench;

import byline.article.Article;
import byline.search.Query;
import java.util.List;

/// A system that ranks articles.
interface Peer extends AutoCloseable {

    String name();

    /// Takes in every article, once, before the first question.
    void index(List<Article> articles);

    /// Ids of the best articles, best first, each once; at least ten where there are as many.
    List<String> rank(Query query);

    @Override
    default void close() {}
}
