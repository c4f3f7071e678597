package byline.bench;

import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.onnx.BgeEmbedder;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Passages a second of our embedder against LangChain4j's own `embedAll`, in turns on the same passages, and how near
/// the vectors are.
///
///     [ARTICLES [PASSAGES]]
public final class EmbeddingBench {

    private static final int ROUNDS = 3;

    private EmbeddingBench() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = passages(arguments);
        BgeSmallEnV15QuantizedEmbeddingModel theirs = new BgeSmallEnV15QuantizedEmbeddingModel();
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        try (BgeEmbedder ours = BgeEmbedder.load()) {
            System.out.printf(Locale.ROOT, "smallest cosine %.6f%n", smallestCosine(theirs, ours, segments, texts));
            Timings theirTimes = new Timings();
            Timings ourTimes = new Timings();
            for (int round = 0; round < ROUNDS; round++) {
                theirTimes.time(() -> theirs.embedAll(segments));
                ourTimes.time(() -> ours.embedTexts(texts));
            }
            print("LangChain4j", texts.size(), theirTimes);
            print("Byline", texts.size(), ourTimes);
            System.out.printf(
                    Locale.ROOT,
                    "ratio %.2f by the clock, %.2f in processor time%n",
                    theirTimes.median() / ourTimes.median(),
                    theirTimes.processorMedian() / ourTimes.processorMedian());
        }
    }

    private static List<String> passages(String... arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        PassageCutter cutter = new PassageCutter();
        List<Article> articles = BenchCorpus.articles(BenchCorpus.of(arguments), count);
        return articles.stream()
                .flatMap(article -> cutter.cut(article).stream())
                .map(Passage::text)
                .limit(count)
                .toList();
    }

    private static double smallestCosine(
            BgeSmallEnV15QuantizedEmbeddingModel theirs,
            BgeEmbedder ours,
            List<TextSegment> segments,
            List<String> texts) {
        List<Embedding> expected = theirs.embedAll(segments).content();
        List<float[]> vectors = ours.embedTexts(texts);
        double smallest = 1;
        for (int i = 0; i < texts.size(); i++) {
            double cosine = 0;
            for (int at = 0; at < ours.dimensions(); at++) {
                cosine += (double) expected.get(i).vector()[at] * vectors.get(i)[at];
            }
            smallest = Math.min(smallest, cosine);
        }
        return smallest;
    }

    private static void print(String name, int passages, Timings times) {
        System.out.printf(
                Locale.ROOT, "%s: %.1f passages a second; %s%n", name, passages * 1000 / times.median(), times);
    }
}
