package byline.bench;

import byline.article.Article;
import byline.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as its tutorial uses it: whole articles, the English analyzer, BM25 with Lucene's own constants.
final class PlainLucene implements Peer {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Override
    public String name() {
        return "plain Lucene BM25";
    }

    @Override
    public void index(List<Article> articles) {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (Article article : articles) {
                Document document = new Document();
                document.add(new StringField("id", article.id(), Field.Store.YES));
                document.add(new TextField("text", Peers.titled(article), Field.Store.NO));
                writer.addDocument(document);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public List<String> rank(Query query) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            org.apache.lucene.search.Query words =
                    new QueryBuilder(new EnglishAnalyzer()).createBooleanQuery("text", query.text());
            List<String> ids = new ArrayList<>();
            if (words != null) {
                for (ScoreDoc hit : searcher.search(words, 100).scoreDocs) {
                    ids.add(searcher.storedFields().document(hit.doc).get("id"));
                }
            }
            return ids;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
