package byline.search.lucene;

import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/// Finds passages by their words: BM25 over passage text and article title.
///
/// The query is made of the analyzer's tokens and nothing else, so that `NOT`, `*`, a quotation mark or an emoji in a
/// question are words or nothing, never operators.
final class LexicalSearch {

    /// Each word is looked up in two fields, and Lucene takes no more than 1,024 clauses.
    private static final int MAX_WORDS = 256;

    /// Equal scores are ordered by passage id, so that the order does not hang on how segments lie.
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.PASSAGE_ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final RetrievalSettings settings;

    LexicalSearch(IndexSearcher searcher, RetrievalSettings settings) {
        this.searcher = searcher;
        this.settings = settings;
    }

    /// The best passages, best first; none where no word of the question is in the index.
    List<Candidate> search(byline.search.Query question, Optional<Query> filter, int limit) throws IOException {
        Map<String, Float> words = words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(anyOf(words), Occur.MUST);
        filter.ifPresent(allowed -> query.add(allowed, Occur.FILTER));
        List<Candidate> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), limit, BEST_FIRST).scoreDocs) {
            found.add(new Candidate(hit.doc, (Float) ((FieldDoc) hit).fields[0]));
        }
        return found;
    }

    private Query anyOf(Map<String, Float> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach((word, times) -> {
            query.add(weighted(new Term(Fields.TEXT, word), times), Occur.SHOULD);
            query.add(weighted(new Term(Fields.TITLE, word), times * settings.titleWeight()), Occur.SHOULD);
        });
        return query.build();
    }

    private static Query weighted(Term term, float weight) {
        return new BoostQuery(new TermQuery(term), weight);
    }

    /// The analyzer's tokens with how much each counts, in order of first occurrence: as often as the question has it,
    /// and a fraction for words said earlier.
    private static Map<String, Float> words(byline.search.Query question) throws IOException {
        Map<String, Float> words = new LinkedHashMap<>();
        for (String word : tokens(question.text())) {
            words.merge(word, 1f, Float::sum);
        }
        for (byline.search.Query.Carried carried : question.carried()) {
            for (String word : new LinkedHashSet<>(tokens(carried.text()))) {
                words.merge(word, (float) carried.weight(), Float::sum);
            }
        }
        words.keySet().retainAll(words.keySet().stream().limit(MAX_WORDS).toList());
        return words;
    }

    private static List<String> tokens(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = Fields.ANALYZER.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
