package byline.answer.verify.hostile;

import byline.article.Article;
import byline.article.Corpus;
import byline.article.ReadResult;
import byline.article.Source;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Articles to test with: the sample corpus, and others where the folder of evaluation data is present.
public final class TestArticles {

    public static final Path DATA = Path.of("../shared/data");
    private static final Path NEWS = DATA.resolve("realtimeqa/2022/corpus.jsonl.gz");

    private TestArticles() {}

    public static List<Article> sample() {
        return folder(Path.of("corpus/articles"));
    }

    public static boolean othersArePresent() {
        return Files.isReadable(NEWS);
    }

    /// Every n-th of several thousand news articles, and the seed articles.
    public static List<Article> others(int every) {
        List<Article> articles = new ArrayList<>(folder(DATA.resolve("seeds")));
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(NEWS)), StandardCharsets.UTF_8))) {
            ObjectMapper json = new ObjectMapper();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % every == 0) {
                    article(json.readTree(line)).ifPresent(articles::add);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + NEWS, unreadable);
        }
        return articles;
    }

    private static Optional<Article> article(JsonNode record) {
        String text = record.path("text").asText();
        Source source = new Source(
                Optional.of(record.path("title").asText()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty());
        return text.length() < 600
                ? Optional.empty()
                : Optional.of(new Article(record.path("id").asText(), source, text));
    }

    private static List<Article> folder(Path folder) {
        Corpus corpus = Corpus.of(folder);
        return corpus.files().stream()
                .flatMap(corpus::read)
                .flatMap(result -> result instanceof ReadResult.Read read ? Stream.of(read.article()) : Stream.empty())
                .toList();
    }
}
