package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.ReadResult.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCorpusTest {

    @TempDir
    Path folder;

    @Test
    void readsThePlainTextFilesOfAllSubfolders() throws IOException {
        write("b.txt", "The bridge opened on Monday.");
        write("inner/a.txt", "The bridge closed on Tuesday.");
        assertThat(articles()).extracting(Article::id).containsExactly("b.txt", "inner/a.txt");
    }

    @Test
    void readsOneArticleALineOfJsonLines() throws IOException {
        write("wire.jsonl", """
                {"id": "one", "text": "The bridge opened."}

                {"text": "The bridge closed."}
                """);
        assertThat(articles()).extracting(Article::id).containsExactly("one", "wire.jsonl:3");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Article> articles() {
        return results().stream().map(result -> ((Read) result).article()).toList();
    }

    private List<ReadResult> results() {
        Corpus corpus = Corpus.of(folder);
        return corpus.files().stream().flatMap(corpus::read).toList();
    }
}
