package byline.bench;

import byline.onnx.BgeEmbedder;
import byline.search.CorpusSummary;
import byline.search.Filters;
import byline.search.PassageIndex;
import byline.search.Query;
import byline.search.lucene.LuceneIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long passages take on an index that [BuildIndex] made, question embedding included; and how soon after the start
/// of the process the first can be found, and the memory at the end. Every question is asked once: articles' titles.
///
///     INDEX
public final class SearchBench {

    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 100;
    private static final int PASSAGES = 8;

    private SearchBench() {}

    public static void main(String[] arguments) throws IOException {
        try (BgeEmbedder embedder = BgeEmbedder.load();
                PassageIndex index = LuceneIndex.open(Path.of(arguments[0]), embedder)) {
            System.out.println("ready after " + sinceStart() + " ms: " + index.state());
            List<String> questions = questions(index);
            questions.subList(0, WARM_UP).forEach(question -> retrieve(index, question));
            Timings timings = new Timings();
            questions
                    .subList(WARM_UP, questions.size())
                    .forEach(question -> timings.time(() -> retrieve(index, question)));
            System.out.println("passages: " + timings);
            System.out.println(memory());
        }
    }

    private static long sinceStart() {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        return Duration.ofMillis(System.currentTimeMillis() - start).toMillis();
    }

    private static List<String> questions(PassageIndex index) {
        List<CorpusSummary.Entry> articles = index.summary().articles();
        int step = Math.max(1, articles.size() / (QUESTIONS + WARM_UP));
        return articles.stream()
                .filter(entry -> articles.indexOf(entry) % step == 0)
                .flatMap(entry -> entry.source().title().stream())
                .distinct()
                .limit(QUESTIONS + WARM_UP)
                .toList();
    }

    private static void retrieve(PassageIndex index, String question) {
        index.retrieve(new Query(question, Filters.NONE, Optional.empty()), PASSAGES);
    }

    /// Linux says how much memory the process has, and has had at most.
    private static List<String> memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return List.of();
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\s+", " "))
                    .toList();
        }
    }
}
