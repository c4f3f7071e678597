package byline.search.lucene;

import byline.article.Article;
import byline.article.ArticleFile;
import byline.article.Corpus;
import byline.article.Passage;
import byline.article.ReadResult;
import byline.article.Source;
import byline.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of articles that tests write: lines `id|title|publisher|date|text`, each one an article, and one passage a
/// paragraph (`/` stands between paragraphs). A line `broken` cannot be read, a line `empty` holds nothing.
record ArticlesFolder(Path folder) implements Corpus {

    ArticlesFolder write(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ArticlesFolder delete(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<ArticleFile> files() {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().map(this::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean reads(ArticleFile file) {
        return true;
    }

    @Override
    public Stream<ReadResult> read(ArticleFile file) {
        try {
            return Files.readAllLines(file.file(), StandardCharsets.UTF_8).stream()
                    .map(line -> readLine(file, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One passage a paragraph.
    static List<Passage> cut(Article article) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String paragraph : article.text().split("\n", -1)) {
            int end = start + paragraph.length();
            passages.add(new Passage(
                    article.id() + "#" + passages.size(),
                    article.id(),
                    article.source(),
                    start,
                    end,
                    paragraph,
                    List.of(new Span(start, end))));
            start = end + 1;
        }
        return passages;
    }

    private ArticleFile file(Path path) {
        try {
            return new ArticleFile(
                    folder.relativize(path).toString(),
                    path,
                    Files.size(path),
                    Files.getLastModifiedTime(path).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult readLine(ArticleFile file, String line) {
        if (line.equals("broken")) {
            return new ReadResult.Failed(file.path() + ":1", "it is broken");
        }
        if (line.equals("empty")) {
            return new ReadResult.Skipped(file.path(), "it is empty");
        }
        String[] parts = line.split("\\|", -1);
        Source source = new Source(
                Optional.of(parts[1]).filter(title -> !title.isEmpty()),
                Optional.of(parts[2]).filter(publisher -> !publisher.isEmpty()),
                List.of("An Author"),
                Optional.of(parts[3]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                false,
                Optional.empty());
        return new ReadResult.Read(file.path(), new Article(parts[0], source, parts[4].replace('/', '\n')));
    }
}
