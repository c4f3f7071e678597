package byline.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// An articles folder that a test fills.
record Folder(Path path) {

    Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] bytes) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ReadResult> results() {
        Corpus corpus = Corpus.of(path);
        return corpus.files().stream().flatMap(file -> results(corpus, file)).toList();
    }

    /// The articles of a folder in which nothing is broken.
    List<Article> articles() {
        return results().stream()
                .map(result -> ((ReadResult.Read) result).article())
                .toList();
    }

    /// The article of a folder that holds only one.
    Article article() {
        return articles().getFirst();
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static Stream<ReadResult> results(Corpus corpus, ArticleFile file) {
        try (Stream<ReadResult> results = corpus.read(file)) {
            return results.toList().stream();
        }
    }
}
