package byline.bench;

import byline.article.Article;
import byline.article.ArticleFile;
import byline.article.Corpus;
import byline.article.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The articles the benches run on: a folder, or one file, which is copied into a folder of its own.
final class BenchCorpus {

    private static final Path DEFAULT = Path.of("../shared/data/realtimeqa/2022/corpus.jsonl.gz");

    private BenchCorpus() {}

    static Corpus of(String... arguments) throws IOException {
        Path given = arguments.length > 0 ? Path.of(arguments[0]) : DEFAULT;
        if (Files.isDirectory(given)) {
            return Corpus.of(given);
        }
        Path folder = Files.createTempDirectory("byline-bench-articles");
        Files.copy(given, folder.resolve(given.getFileName()));
        return Corpus.of(folder);
    }

    static List<Article> articles(Corpus corpus, int limit) {
        List<Article> articles = new ArrayList<>();
        for (ArticleFile file : corpus.files()) {
            try (Stream<ReadResult> results = corpus.read(file)) {
                results.filter(ReadResult.Read.class::isInstance)
                        .map(result -> ((ReadResult.Read) result).article())
                        .limit(limit - articles.size())
                        .forEach(articles::add);
            }
        }
        return articles;
    }
}
