package byline.search.lucene;

import byline.article.Article;
import byline.article.ArticleFile;
import byline.article.Corpus;
import byline.article.Passage;
import byline.article.ReadResult;
import byline.search.IndexException;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/// One sync: finds out by content hashes what is new, changed or gone, and writes the difference. Nothing is committed
/// here, so whatever stops it half-way leaves the last commit as it was.
final class SyncRun {

    private final IndexWriter writer;
    private final Corpus corpus;
    private final Function<Article, List<Passage>> cutter;
    private final SyncProgress progress;

    private final Map<String, IndexedArticle> articlesBefore = new HashMap<>();
    private final Map<String, FileRecord> filesBefore = new HashMap<>();

    /// Hash and passages of each article that the index will hold, by id.
    private final Map<String, Kept> articlesNow = new ConcurrentHashMap<>();

    private final Map<String, FileRecord> filesNow = new HashMap<>();
    /// Where the article of each id was read.
    private final Map<String, String> taken = new HashMap<>();

    private final AtomicInteger indexed = new AtomicInteger();
    private final AtomicInteger replaced = new AtomicInteger();
    private int filesDone;

    SyncRun(
            IndexWriter writer,
            List<IndexedArticle> articles,
            List<FileRecord> files,
            Corpus corpus,
            Function<Article, List<Passage>> cutter,
            SyncProgress progress) {
        this.writer = writer;
        this.corpus = corpus;
        this.cutter = cutter;
        this.progress = progress;
        articles.forEach(article -> articlesBefore.put(article.id(), article));
        files.forEach(file -> filesBefore.put(file.path(), file));
    }

    /// Writes the difference between the folder and the index.
    ///
    /// @throws IndexException when more than half of the articles would go and `options` does not allow it
    SyncResult run(SyncOptions options) throws IOException {
        List<ArticleFile> files = corpus.files();
        progress.article(0, files.size());
        readChanged(keepUnchanged(files), files.size());
        List<IndexedArticle> gone = gone();
        if (!options.allowDelete()) {
            refuseToDeleteHalf(gone);
        }
        boolean filesDiffer = writeFiles();
        for (IndexedArticle article : gone) {
            writer.deleteDocuments(new Term(Fields.ARTICLE, article.id()));
        }
        boolean deletes = !gone.isEmpty() || replaced.get() > 0;
        return new SyncResult(report(gone.size()), articlesNow, filesDiffer || deletes || indexed.get() > 0, deletes);
    }

    /// Takes over the articles of files whose bytes are the same.
    ///
    /// @return the other files, with their hash where they have one
    private List<FileReading> keepUnchanged(List<ArticleFile> files) {
        Map<String, List<IndexedArticle>> byFile = new HashMap<>();
        articlesBefore
                .values()
                .forEach(article -> byFile.computeIfAbsent(article.path(), path -> new ArrayList<>())
                        .add(article));
        List<FileReading> changed = new ArrayList<>();
        for (ArticleFile file : files) {
            FileReading reading = new FileReading(file, hash(file));
            FileRecord before = filesBefore.get(file.path());
            if (before != null && before.covers(reading.record().hash())) {
                byFile.getOrDefault(file.path(), List.of()).forEach(this::keep);
                filesNow.put(file.path(), before);
                progress.article(++filesDone, files.size());
            } else {
                changed.add(reading);
            }
        }
        return changed;
    }

    /// Empty where no article is in it, and where its bytes cannot be had: reading it will say why.
    private String hash(ArticleFile file) {
        try {
            return corpus.reads(file) ? ContentHash.ofFile(file.file()) : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void keep(IndexedArticle article) {
        taken.put(article.id(), article.path());
        articlesNow.put(article.id(), new Kept(article.hash(), article.passages()));
    }

    private void readChanged(List<FileReading> changed, int total) throws IOException {
        try (Crew crew = new Crew(Runtime.getRuntime().availableProcessors())) {
            for (FileReading file : changed) {
                read(file, crew);
                progress.article(++filesDone, total);
            }
            crew.finish();
        }
        changed.forEach(file -> filesNow.put(file.path(), file.record()));
    }

    private void read(FileReading file, Crew crew) throws IOException {
        try (Stream<ReadResult> results = corpus.read(file.file())) {
            Iterator<ReadResult> each = results.iterator();
            while (each.hasNext()) {
                switch (each.next()) {
                    case ReadResult.Read read -> take(read, file, crew);
                    case ReadResult.Failed failed -> file.fail(failed);
                    case ReadResult.Skipped skipped -> file.skip();
                }
            }
        } catch (RuntimeException e) {
            file.fail(new ReadResult.Failed(file.path(), "it cannot be read: " + e));
        }
    }

    private void take(ReadResult.Read read, FileReading file, Crew crew) throws IOException {
        Article article = read.article();
        if (ArticleDocuments.tooLong(article.id())) {
            String reason =
                    "its id is longer than " + ArticleDocuments.MAX_TERM_BYTES + " bytes; give it a shorter one";
            file.fail(new ReadResult.Failed(read.path(), reason));
            return;
        }
        String first = taken.putIfAbsent(article.id(), read.path());
        if (first == null) {
            crew.submit(() -> index(article, file));
        } else {
            file.shadow(ReadResult.Failed.duplicate(read, first));
        }
    }

    private void index(Article article, FileReading file) throws IOException {
        String hash = ContentHash.ofArticle(article);
        IndexedArticle before = articlesBefore.get(article.id());
        if (before != null && before.hash().equals(hash) && before.path().equals(file.path())) {
            articlesNow.put(article.id(), new Kept(hash, before.passages()));
            return;
        }
        List<Passage> passages;
        try {
            passages = cutter.apply(article);
        } catch (RuntimeException e) {
            file.fail(new ReadResult.Failed(
                    file.path(), "its article \"" + article.id() + "\" cannot be cut into passages: " + e));
            return;
        }
        write(article.id(), ArticleDocuments.of(article, file.path(), hash, passages), before != null);
        articlesNow.put(article.id(), new Kept(hash, passages.size()));
    }

    private void write(String id, List<Document> documents, boolean again) throws IOException {
        if (again) {
            writer.updateDocuments(new Term(Fields.ARTICLE, id), documents);
            replaced.incrementAndGet();
        } else {
            writer.addDocuments(documents);
        }
        indexed.incrementAndGet();
    }

    private List<IndexedArticle> gone() {
        return articlesBefore.values().stream()
                .filter(article -> !articlesNow.containsKey(article.id()))
                .toList();
    }

    /// An article that is found again under another id has moved; it is not lost.
    private void refuseToDeleteHalf(List<IndexedArticle> gone) {
        Set<String> hashes = new HashSet<>();
        articlesNow.values().forEach(kept -> hashes.add(kept.hash()));
        long lost = gone.stream()
                .filter(article -> !hashes.contains(article.hash()))
                .count();
        if (lost * 2 > articlesBefore.size()) {
            throw new IndexException("This sync would delete " + lost + " of " + articlesBefore.size()
                    + " indexed articles, more than half, because they are no longer in " + corpus.folder()
                    + " or can no longer be read. If that is right, run it again with --allow-delete.");
        }
    }

    private boolean writeFiles() throws IOException {
        boolean differ = false;
        for (FileRecord file : filesNow.values()) {
            if (!file.equals(filesBefore.get(file.path()))) {
                writer.updateDocument(new Term(Fields.FILE_ID, file.path()), ArticleDocuments.file(file));
                differ = true;
            }
        }
        for (String path : filesBefore.keySet()) {
            if (!filesNow.containsKey(path)) {
                writer.deleteDocuments(new Term(Fields.FILE_ID, path));
                differ = true;
            }
        }
        return differ;
    }

    private SyncReport report(int deleted) {
        List<FileRecord> files =
                filesNow.values().stream().sorted(FileRecord.BY_PATH).toList();
        return new SyncReport(
                indexed.get(),
                articlesNow.size() - indexed.get(),
                deleted,
                files.stream().mapToInt(FileRecord::skipped).sum(),
                files.stream().flatMap(file -> file.failed().stream()).toList());
    }

    /// An article that the index will hold.
    record Kept(String hash, int passages) {}

    /// What a sync wrote.
    ///
    /// @param articles every article that the index will hold, by id
    /// @param changed whether there is anything to commit
    /// @param deletes whether articles were deleted or replaced
    record SyncResult(SyncReport report, Map<String, Kept> articles, boolean changed, boolean deletes) {}
}
