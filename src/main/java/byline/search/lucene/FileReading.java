package byline.search.lucene;

import byline.article.ArticleFile;
import byline.article.ReadResult;
import byline.search.FailedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what reading one file gives, from whichever thread learns it.
final class FileReading {

    private final ArticleFile file;
    private final String hash;
    private final List<FailedFile> failed = new ArrayList<>();
    private int skipped;
    private boolean shadowed;

    /// @param hash of the file's bytes; empty where they cannot be read, or are of no kind that is
    FileReading(ArticleFile file, String hash) {
        this.file = file;
        this.hash = hash;
    }

    ArticleFile file() {
        return file;
    }

    String path() {
        return file.path();
    }

    synchronized void fail(ReadResult.Failed failure) {
        failed.add(new FailedFile(failure.path(), failure.reason()));
    }

    /// An article's id is taken by another one.
    synchronized void shadow(ReadResult.Failed failure) {
        shadowed = true;
        fail(failure);
    }

    synchronized void skip() {
        skipped++;
    }

    synchronized FileRecord record() {
        List<FailedFile> sorted = failed.stream()
                .sorted(Comparator.comparing(FailedFile::path).thenComparing(FailedFile::reason))
                .toList();
        return new FileRecord(path(), hash, skipped, shadowed, sorted);
    }
}
