package byline.web.wire;

import byline.article.Article;
import byline.article.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An article as it is cited: every offset counts UTF-16 code units of `text`. What is unknown is null.
public record ArticleBody(
        String id,
        Optional<String> title,
        Optional<String> source,
        List<String> authors,
        Optional<LocalDate> published,
        boolean publishedDoubtful,
        Optional<String> url,
        String text) {

    public static ArticleBody of(Article article) {
        Source source = article.source();
        return new ArticleBody(
                article.id(),
                source.title(),
                source.publisher(),
                source.authors(),
                source.published(),
                source.publishedDoubtful(),
                source.url(),
                article.text());
    }
}
