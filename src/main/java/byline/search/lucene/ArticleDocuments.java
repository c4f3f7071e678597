package byline.search.lucene;

import byline.article.Article;
import byline.article.Passage;
import byline.article.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Turns articles, their passages and files into Lucene's documents.
final class ArticleDocuments {

    /// Longest id or publisher that is looked up, in bytes of UTF-8; Lucene refuses terms beyond 32 kB.
    static final int MAX_TERM_BYTES = 4_096;

    private ArticleDocuments() {}

    /// The article's passages, then the article itself.
    ///
    /// @param path of the file the article came from
    static List<Document> of(Article article, String path, String hash, List<Passage> passages) {
        List<Document> documents = new ArrayList<>(passages.size() + 1);
        for (Passage passage : passages) {
            documents.add(passage(passage));
        }
        documents.add(article(article, path, hash, passages.size()));
        return documents;
    }

    static Document file(FileRecord file) {
        Document document = new Document();
        document.add(new StringField(Fields.FILE_ID, file.path(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.FILE_RECORD, file.encode()));
        return document;
    }

    /// The text a passage is embedded as; the title says what the passage alone may not.
    static String embedded(Passage passage) {
        return passage.source()
                .title()
                .map(title -> title + "\n" + passage.text())
                .orElse(passage.text());
    }

    /// A publisher as filters compare it: without regard to case and outer blanks.
    static Optional<String> publisherTerm(String publisher) {
        String term = publisher.strip().toLowerCase(Locale.ROOT);
        return term.isEmpty() || tooLong(term) ? Optional.empty() : Optional.of(term);
    }

    static boolean tooLong(String term) {
        return term.getBytes(StandardCharsets.UTF_8).length > MAX_TERM_BYTES;
    }

    private static Document passage(Passage passage) {
        Document document = filterable(passage.articleId(), passage.source());
        document.add(new StringField(Fields.PASSAGE_ID, passage.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.PASSAGE_ID, new BytesRef(passage.id())));
        document.add(new BinaryDocValuesField(Fields.PLACE, Place.of(passage).encode()));
        String words = embedded(passage);
        document.add(new BinaryDocValuesField(Fields.VECTOR_KEY, ContentHash.ofText(words)));
        document.add(new Field(Fields.TEXT, words, Fields.WORDS));
        passage.source().title().ifPresent(title -> document.add(new Field(Fields.TITLE, title, Fields.WORDS)));
        return document;
    }

    private static Document article(Article article, String path, String hash, int passages) {
        Document document = filterable(article.id(), article.source());
        document.add(new StringField(Fields.ARTICLE_ID, article.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ARTICLE_ID, new BytesRef(article.id())));
        document.add(new SortedDocValuesField(Fields.FILE, new BytesRef(path)));
        document.add(new BinaryDocValuesField(Fields.HASH, new BytesRef(hash)));
        document.add(new BinaryDocValuesField(Fields.SOURCE, SourceCodec.encode(article.source())));
        document.add(new NumericDocValuesField(Fields.PASSAGES, passages));
        document.add(new BinaryDocValuesField(
                Fields.SKETCH, Sketch.of(article.text()).encode()));
        document.add(new StoredField(Fields.STORED_TEXT, article.text()));
        return document;
    }

    private static Document filterable(String articleId, Source source) {
        Document document = new Document();
        document.add(new StringField(Fields.ARTICLE, articleId, Field.Store.NO));
        source.published()
                .ifPresent(day -> document.add(new LongField(Fields.PUBLISHED, day.toEpochDay(), Field.Store.NO)));
        source.publisher()
                .flatMap(ArticleDocuments::publisherTerm)
                .ifPresent(publisher -> document.add(new StringField(Fields.PUBLISHER, publisher, Field.Store.NO)));
        return document;
    }
}
