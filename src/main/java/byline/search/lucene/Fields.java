package byline.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the two Lucene indexes. A document of `text` is an article, a passage or a file; a document of
/// `vectors` is a vector.
final class Fields {

    /// Raised whenever documents change their shape or articles are read or cut in another way: an index of another
    /// format is built anew.
    static final String FORMAT = "3";

    /// The article's id, on the article and all its passages: replacing an article deletes by it.
    static final String ARTICLE = "article";

    /// The article's id, on the article alone.
    static final String ARTICLE_ID = "article_id";

    /// The path of the file an article came from, on the article and on the file.
    static final String FILE = "file";

    /// The file's path, on the file alone.
    static final String FILE_ID = "file_id";

    /// What reading a file gave ([FileRecord]).
    static final String FILE_RECORD = "file_record";

    /// The hash an article is compared by.
    static final String HASH = "hash";

    static final String SOURCE = "source";
    static final String PASSAGES = "passages";
    static final String SKETCH = "sketch";
    static final String STORED_TEXT = "stored_text";

    /// The passage's id.
    static final String PASSAGE_ID = "passage_id";

    /// Where a passage lies in its article ([Place]).
    static final String PLACE = "place";

    /// The key of a passage's vector, on the passage and on the vector.
    static final String VECTOR_KEY = "vector_key";

    static final String VECTOR = "vector";

    /// Searched with BM25: the title and the passage as one text, so that a word in both counts once (as BM25F does,
    /// Robertson, Zaragoza and Taylor, CIKM 2004).
    static final String TEXT = "text";

    /// The title alone, for what a word in it gains.
    static final String TITLE = "title";

    /// Days since 1970, on articles and passages that are dated.
    static final String PUBLISHED = "published";

    /// The publisher as filters compare it, on articles and passages.
    static final String PUBLISHER = "publisher";

    static final Analyzer ANALYZER = new EnglishAnalyzer();

    /// Words and how often they occur; positions are never asked for.
    static final FieldType WORDS = words();

    private Fields() {}

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
