package byline.article;

import byline.search.EnglishText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Measures how well passages of several sizes find the article that a question's editors linked: plain BM25
/// (k1 0.9, b 0.4) over title and text, an article ranked by its best passage. Run it with the folder of the
/// RealTimeQA year as its argument.
final class PassageSizes {

    private static final int DEPTH = 10;

    /// Passages looked at to find ten articles.
    private static final int PASSAGES = 200;

    private static final Pattern TAB = Pattern.compile("\t");

    private final Analyzer analyzer = new EnglishText();
    private final List<Article> articles;
    private final Map<String, String> questions;
    private final Map<String, String> gold;

    private PassageSizes(Path folder) throws IOException {
        this.articles = articles(folder, "corpus.jsonl.gz");
        this.questions = questions(folder.resolve("questions.jsonl"));
        this.gold = gold(folder.resolve("qrels_goldlink.tsv"));
    }

    public static void main(String[] arguments) throws IOException {
        PassageSizes measure = new PassageSizes(Path.of(arguments[0]));
        System.out.println("words       passages  Hits@1  Hits@10  MRR@10");
        for (int[] size :
                new int[][] {{30, 60}, {60, 100}, {100, 150}, {100, 180}, {120, 180}, {150, 250}, {0, Integer.MAX_VALUE}
                }) {
            measure.print(size[0], size[1]);
        }
    }

    private void print(int least, int most) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            index(new PassageCutter(least, most), directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
                String name = most == Integer.MAX_VALUE ? "sections" : least + "-" + most;
                System.out.printf("%-10s  %8d  %s%n", name, reader.numDocs(), scores(searcher));
            }
        }
    }

    private void index(PassageCutter cutter, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(0.9f, 0.4f));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Article article : articles) {
                for (Passage passage : cutter.cut(article)) {
                    Document document = new Document();
                    document.add(new StoredField("article", article.id()));
                    String title = article.source().title().orElse("");
                    document.add(new TextField("text", title + "\n" + passage.text(), Store.NO));
                    writer.addDocument(document);
                }
            }
        }
    }

    private String scores(IndexSearcher searcher) throws IOException {
        double first = 0;
        double found = 0;
        double reciprocal = 0;
        for (Map.Entry<String, String> entry : gold.entrySet()) {
            int rank =
                    search(searcher, questions.getOrDefault(entry.getKey(), "")).indexOf(entry.getValue()) + 1;
            first += rank == 1 ? 1 : 0;
            found += rank > 0 ? 1 : 0;
            reciprocal += rank > 0 ? 1.0 / rank : 0;
        }
        int n = gold.size();
        return "%6.3f  %7.3f  %6.3f".formatted(first / n, found / n, reciprocal / n);
    }

    private List<String> search(IndexSearcher searcher, String question) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String token : tokens(question)) {
            query.add(new TermQuery(new Term("text", token)), Occur.SHOULD);
        }
        Set<String> ids = new LinkedHashSet<>();
        for (ScoreDoc hit : searcher.search(query.build(), PASSAGES).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("article"));
        }
        return ids.stream().limit(DEPTH).toList();
    }

    private List<String> tokens(String question) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", question)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        }
        return tokens;
    }

    private static List<Article> articles(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        ArticleFile corpus = new ArticleFile(name, file, Files.size(file), 0);
        try (Stream<ReadResult> results = Corpus.of(folder).read(corpus)) {
            return results.filter(ReadResult.Read.class::isInstance)
                    .map(result -> ((ReadResult.Read) result).article())
                    .toList();
        }
    }

    private static Map<String, String> questions(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (var questions = mapper.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return questions.readAll().stream()
                    .collect(Collectors.toMap(
                            question -> question.path("question_id").asText(),
                            question -> question.path("question_sentence").asText()));
        }
    }

    /// Question to linked article.
    private static Map<String, String> gold(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(TAB::split).collect(Collectors.toMap(row -> row[0], row -> row[1], (one, other) -> one));
        }
    }
}
