package byline.search.lucene;

import byline.article.Article;
import byline.article.Passage;
import byline.article.Source;
import byline.search.Filters;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The articles and passages of one commit.
final class TextView {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Map<String, String> commitData;
    private @Nullable Facts facts;

    TextView(DirectoryReader reader, RetrievalSettings settings) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setSimilarity(new BM25Similarity(settings.k1(), settings.b()));
        this.commitData = reader.getIndexCommit().getUserData();
    }

    IndexSearcher searcher() {
        return searcher;
    }

    DirectoryReader reader() {
        return reader;
    }

    Map<String, String> commitData() {
        return commitData;
    }

    Optional<Article> article(String id) throws IOException {
        Optional<Integer> found = document(Fields.ARTICLE_ID, id);
        return found.isEmpty() ? Optional.empty() : Optional.of(article(id, found.get()));
    }

    Optional<Passage> passage(String id) throws IOException {
        Optional<Integer> found = document(Fields.PASSAGE_ID, id);
        return found.isEmpty() ? Optional.empty() : Optional.of(passage(found.get()));
    }

    /// One more than the highest number of a document.
    int documents() {
        return reader.maxDoc();
    }

    /// The passage a search found, its words cut from the article's text.
    Passage passage(int document) throws IOException {
        return passage(document, new HashMap<>());
    }

    /// The same, with the articles read before, to which it adds its own.
    Passage passage(int document, Map<String, Article> read) throws IOException {
        String id = passageId(document);
        String articleId = id.substring(0, id.lastIndexOf('#'));
        Place place = place(document);
        if (!read.containsKey(articleId)) {
            read.put(
                    articleId,
                    article(articleId).orElseThrow(() -> new IOException("passage " + id + " has lost its article")));
        }
        Article article = Objects.requireNonNull(read.get(articleId));
        String text = article.text().substring(place.start(), place.end());
        return new Passage(id, articleId, article.source(), place.start(), place.end(), text, place.sentences());
    }

    String passageId(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.PASSAGE_ID);
        if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
            throw new IOException("document " + document + " is no passage");
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    /// The day a passage's article was published, in days since 1970.
    OptionalLong published(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        SortedNumericDocValues days = leaf.reader().getSortedNumericDocValues(Fields.PUBLISHED);
        return days == null || !days.advanceExact(document - leaf.docBase)
                ? OptionalLong.empty()
                : OptionalLong.of(days.nextValue());
    }

    /// Computed when first asked for, and kept.
    synchronized Facts facts() throws IOException {
        if (facts == null) {
            facts = Facts.of(this);
        }
        return facts;
    }

    /// Every article, in no particular order.
    List<IndexedArticle> articles() throws IOException {
        List<IndexedArticle> articles = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            collectArticles(leaf.reader(), articles);
        }
        return articles;
    }

    /// What reading each file gave, in no particular order.
    List<FileRecord> files() throws IOException {
        List<FileRecord> files = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues records = leaf.reader().getBinaryDocValues(Fields.FILE_RECORD);
            Bits live = leaf.reader().getLiveDocs();
            while (records != null && records.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(records.docID())) {
                    files.add(FileRecord.decode(records.binaryValue()));
                }
            }
        }
        return files;
    }

    int undatedExcluded(Filters filters) throws IOException {
        if (!filters.dated()) {
            return 0;
        }
        return searcher.count(FilterQueries.undatedArticles(filters));
    }

    /// The candidates with the highest scores, highest first; equal ones in order of their passages' ids.
    List<Candidate> bestFirst(List<Candidate> candidates, int limit) throws IOException {
        List<Candidate> best = new ArrayList<>(candidates);
        best.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (int from = 0; from < Math.min(limit, best.size()); from++) {
            int equal = from + 1;
            while (equal < best.size()
                    && best.get(equal).score() == best.get(from).score()) {
                equal++;
            }
            orderById(best.subList(from, equal));
            from = equal - 1;
        }
        return List.copyOf(best.subList(0, Math.min(limit, best.size())));
    }

    private void orderById(List<Candidate> equal) throws IOException {
        if (equal.size() > 1) {
            Map<Integer, String> ids = new HashMap<>();
            for (Candidate candidate : equal) {
                ids.put(candidate.document(), passageId(candidate.document()));
            }
            equal.sort(Comparator.comparing(candidate -> ids.getOrDefault(candidate.document(), "")));
        }
    }

    /// Which documents a filter lets through.
    Bits matching(Query filter) throws IOException {
        FixedBitSet matching = new FixedBitSet(Math.max(1, reader.maxDoc()));
        Weight weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator documents = scorer.iterator();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    matching.set(leaf.docBase + documents.docID());
                }
            }
        }
        return matching;
    }

    private static void collectArticles(LeafReader leaf, List<IndexedArticle> articles) throws IOException {
        SortedDocValues ids = leaf.getSortedDocValues(Fields.ARTICLE_ID);
        SortedDocValues files = leaf.getSortedDocValues(Fields.FILE);
        BinaryDocValues hashes = leaf.getBinaryDocValues(Fields.HASH);
        BinaryDocValues sources = leaf.getBinaryDocValues(Fields.SOURCE);
        NumericDocValues passages = leaf.getNumericDocValues(Fields.PASSAGES);
        BinaryDocValues sketches = leaf.getBinaryDocValues(Fields.SKETCH);
        if (ids == null || files == null || hashes == null || sources == null || passages == null || sketches == null) {
            return;
        }
        Bits live = leaf.getLiveDocs();
        for (int at = ids.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = ids.nextDoc()) {
            boolean whole = files.advanceExact(at)
                    && hashes.advanceExact(at)
                    && sources.advanceExact(at)
                    && passages.advanceExact(at)
                    && sketches.advanceExact(at);
            if (whole && (live == null || live.get(at))) {
                articles.add(new IndexedArticle(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        files.lookupOrd(files.ordValue()).utf8ToString(),
                        hashes.binaryValue().utf8ToString(),
                        SourceCodec.decode(sources.binaryValue()),
                        (int) passages.longValue(),
                        Sketch.decode(sketches.binaryValue())));
            }
        }
    }

    private Article article(String id, int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        BinaryDocValues sources = leaf.reader().getBinaryDocValues(Fields.SOURCE);
        if (sources == null || !sources.advanceExact(document - leaf.docBase)) {
            throw new IOException("article " + id + " has lost its source");
        }
        Source given = SourceCodec.decode(sources.binaryValue());
        Source source = facts().doubted().contains(id) ? given.withPublishedDoubtful(true) : given;
        String text = searcher.storedFields()
                .document(document, Set.of(Fields.STORED_TEXT))
                .get(Fields.STORED_TEXT);
        if (text == null) {
            throw new IOException("article " + id + " has lost its text");
        }
        return new Article(id, source, text);
    }

    private Place place(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        BinaryDocValues places = leaf.reader().getBinaryDocValues(Fields.PLACE);
        if (places == null || !places.advanceExact(document - leaf.docBase)) {
            throw new IOException("passage document " + document + " has lost its place");
        }
        return Place.decode(places.binaryValue());
    }

    private Optional<Integer> document(String field, String id) throws IOException {
        if (ArticleDocuments.tooLong(id)) {
            return Optional.empty();
        }
        TopDocs found = searcher.search(new TermQuery(new Term(field, id)), 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(found.scoreDocs[0].doc);
    }

    private LeafReaderContext leaf(int document) {
        return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    }
}
