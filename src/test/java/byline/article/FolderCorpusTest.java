package byline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.article.ReadResult.Failed;
import byline.article.ReadResult.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCorpusTest {

    @TempDir
    Path path;

    @Test
    void readsTheFilesOfAllSubfoldersInTheOrderOfTheirPaths() {
        Folder folder = new Folder(path).with("inner/a.txt", "It closed.").with("b.txt", "It opened.");
        assertThat(folder.articles()).extracting(Article::id).containsExactly("b.txt", "inner/a.txt");
    }

    @Test
    void passesOverHiddenFilesAndFolders() {
        Folder folder = new Folder(path)
                .with(".hidden.txt", "It closed.")
                .with(".git/a.txt", "It closed.")
                .with("a.txt", "It opened.");
        assertThat(folder.articles()).extracting(Article::id).containsExactly("a.txt");
    }

    @Test
    void passesOverAnIndexAmongTheArticles() {
        new Folder(path).with("index/text/a.txt", "It closed.").with("indexes/b.txt", "It opened.");
        assertThat(Corpus.of(path, path.resolve("index/../index")).files())
                .extracting(ArticleFile::path)
                .containsExactly("indexes/b.txt");
    }

    @Test
    void takesTheArticlesOfAFolderThatTheIndexIsKeptIn() {
        new Folder(path).with("a.txt", "It opened.");
        assertThat(Corpus.of(path, path).files()).extracting(ArticleFile::path).containsExactly("a.txt");
    }

    @Test
    void readsPackedFilesOfEveryKind() {
        Folder folder = new Folder(path)
                .with("a.txt.gz", Folder.packed("It opened.".getBytes(StandardCharsets.UTF_8)))
                .with(
                        "b.jsonl.gz",
                        Folder.packed("{\"id\":\"x\",\"text\":\"It closed.\"}".getBytes(StandardCharsets.UTF_8)));
        assertThat(folder.articles()).extracting(Article::id).containsExactly("a.txt.gz", "x");
    }

    @Test
    void passesOverAFileOfAnotherKindByName() {
        Folder folder = new Folder(path).with("a.txt", "It opened.").with("b.jpeg", "It opened.");
        assertThat(folder.results())
                .filteredOn(Skipped.class::isInstance)
                .extracting(ReadResult::path)
                .containsExactly("b.jpeg");
    }

    @Test
    void passesOverSymbolicLinksEvenInACircle() throws IOException {
        Folder folder = new Folder(path).with("inner/a.txt", "It opened.");
        Files.createSymbolicLink(path.resolve("inner/circle"), path);
        Files.createSymbolicLink(path.resolve("inner/b.txt"), path.resolve("inner/a.txt"));
        assertThat(folder.articles()).extracting(Article::id).containsExactly("inner/a.txt");
    }

    @Test
    void readsAFolderThatIsItselfALink(@TempDir Path other) throws IOException {
        new Folder(path).with("a.txt", "It opened.");
        Path link = Files.createSymbolicLink(other.resolve("link"), path);
        assertThat(new Folder(link).articles()).extracting(Article::id).containsExactly("a.txt");
    }

    @Test
    void refusesAPathThatLeadsOutOfTheFolder() {
        new Folder(path).with("inner/a.txt", "It opened.").with("secret.txt", "It closed.");
        ArticleFile outside = new ArticleFile("../secret.txt", path.resolve("inner/../secret.txt"), 10, 0);
        assertThat(Corpus.of(path.resolve("inner")).read(outside)).allMatch(Failed.class::isInstance);
    }

    @Test
    void reportsAFileThatIsGone() {
        Folder folder = new Folder(path).with("a.txt", "It opened.");
        ArticleFile gone = new ArticleFile("b.txt", path.resolve("b.txt"), 10, 0);
        assertThat(Corpus.of(folder.path()).read(gone))
                .containsExactly(new Failed("b.txt", "the file is gone; run the sync again"));
    }

    @Test
    void reportsAFileThatWasEmptyAndIsGone() {
        Folder folder = new Folder(path).with("a.txt", "It opened.");
        ArticleFile gone = new ArticleFile("b.txt", path.resolve("b.txt"), 0, 0);
        assertThat(Corpus.of(folder.path()).read(gone))
                .containsExactly(new Failed("b.txt", "the file is gone; run the sync again"));
    }

    @Test
    void reportsAFolderThatCannotBeOpenedWhateverItsName() throws IOException {
        Path closed = Files.createDirectory(path.resolve("b.txt"));
        assertThat(Corpus.of(path).read(new ArticleFile("b.txt", closed, 0, 0)))
                .containsExactly(new Failed("b.txt", "the folder cannot be opened; check its permissions"));
    }

    @Test
    void saysThatAFileMayNotBeOpened() {
        assertThat(FolderCorpus.reason(new AccessDeniedException("/home/anna/a.txt")))
                .isEqualTo("the file cannot be opened; check its permissions");
    }

    @Test
    void saysWhatTheSystemSaysAndNotWhereTheFileLies() {
        assertThat(FolderCorpus.reason(new FileSystemException("/home/anna/a.txt", null, "Input/output error")))
                .isEqualTo("the file cannot be read: Input/output error");
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Path missing = path.resolve("missing");
        assertThatThrownBy(() -> Corpus.of(missing).files())
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "there is no articles folder " + missing + "; create it or name another one with --articles");
    }

    @Test
    void saysThatTheFolderIsAFile() {
        Path file = new Folder(path).with("a.txt", "It opened.").path().resolve("a.txt");
        assertThatThrownBy(() -> Corpus.of(file).files())
                .isInstanceOf(CorpusException.class)
                .hasMessage(file + " is a file, not a folder; name the folder that holds it");
    }

    @Test
    void saysThatTheFolderIsEmpty() {
        assertThatThrownBy(() -> Corpus.of(path).files())
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(path + " is empty");
    }

    @Test
    void saysThatTheFolderHoldsNothingReadable() {
        new Folder(path).with("a.jpeg", "It opened.");
        assertThatThrownBy(() -> Corpus.of(path).files())
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining(
                        "holds no file of a kind Byline reads (.txt, .md, .html, .pdf, .docx, .json, .jsonl");
    }
}
