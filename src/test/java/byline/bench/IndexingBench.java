package byline.bench;

import byline.article.Article;
import byline.article.Corpus;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// How long a first sync takes (reading, cutting, indexing, committing), against plain Lucene adding the same texts, in
/// turns. Plain Lucene gets the texts from memory, one document an article, in one thread.
///
///     [ARTICLES]
public final class IndexingBench {

    private static final int ROUNDS = 3;

    private IndexingBench() {}

    public static void main(String[] arguments) throws IOException {
        Corpus corpus = BenchCorpus.of(arguments);
        List<Article> articles = BenchCorpus.articles(corpus, Integer.MAX_VALUE);
        Timings plain = new Timings();
        Timings ours = new Timings();
        for (int round = 0; round < ROUNDS; round++) {
            plain.time(() -> addPlainly(articles));
            ours.time(() -> sync(corpus));
        }
        System.out.println("plain Lucene: " + plain);
        System.out.println("Byline: " + ours);
        System.out.printf(
                Locale.ROOT,
                "%d articles, speed ratio %.2f by the clock, %.2f in processor time%n",
                articles.size(),
                plain.median() / ours.median(),
                plain.processorMedian() / ours.processorMedian());
    }

    private static void addPlainly(List<Article> articles) {
        try (FSDirectory directory = FSDirectory.open(Files.createTempDirectory("byline-bench-plain"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (Article article : articles) {
                Document document = new Document();
                document.add(new TextField("text", article.text(), Field.Store.NO));
                document.add(new StoredField("stored", article.text()));
                writer.addDocument(document);
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Corpus corpus) {
        try (PassageIndex index = LuceneIndex.open(folder())) {
            index.sync(corpus, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("byline-bench-index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
