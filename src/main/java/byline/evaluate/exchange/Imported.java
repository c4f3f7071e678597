package byline.evaluate.exchange;

import byline.article.Article;
import byline.article.Source;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Questions with the articles that came with them.
///
/// @param given for a question put over texts of its own, the ids of the articles it is to be answered from
public record Imported(QuestionSet questions, List<Article> articles, Map<String, List<String>> given) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Imported {
        articles = List.copyOf(articles);
        given = Map.copyOf(given);
    }

    /// Writes `questions.jsonl` and `articles/articles.jsonl`, ready for `byline evaluate`.
    ///
    /// @throws QuestionSetException when the folder cannot be written
    public void write(Path folder) {
        try {
            Path articlesFolder = Files.createDirectories(folder.resolve("articles"));
            Files.write(
                    articlesFolder.resolve("articles.jsonl"),
                    articles.stream().map(Imported::line).toList());
        } catch (IOException unwritable) {
            throw new QuestionSetException(folder + ": cannot be written", unwritable);
        }
        questions.write(folder.resolve("questions.jsonl"));
    }

    private static String line(Article article) {
        Source source = article.source();
        ObjectNode line = JSON.createObjectNode().put("id", article.id());
        source.title().ifPresent(title -> line.put("title", title));
        source.url().ifPresent(url -> line.put("url", url));
        source.published().ifPresent(day -> line.put("published", day.toString()));
        source.authors().forEach(line.withArray("authors")::add);
        return line.put("text", article.text()).toString();
    }
}
