package byline.bench;

import byline.answer.Answerer;
import byline.answer.CitedSentence;
import byline.answer.Question;
import byline.answer.Reply;
import byline.answer.Rewriter;
import byline.answer.VerifiedAnswerer;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.model.ChatModels;
import byline.answer.model.ModelSettings;
import byline.answer.model.Provider;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.search.Hit;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// Prints how long after a model's first sentence the reader sees it verified, and how long after a silent model's
/// budget the answer without it is there: medians and worst of some runs against a local server.
public final class ModelLatency {

    private static final int RUNS = 15;
    private static final String QUESTION = "Who won the mayoral election in Westhaven?";
    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final List<String> PIECES =
            List.of("Judith", " Marrow", " will be", " the next", " mayor of", " Westhaven", " [1]", ".");

    private static final AtomicLong FIRST_SENTENCE = new AtomicLong();

    private ModelLatency() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/talking/chat/completions", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (String piece : PIECES) {
                    pause(20);
                    FIRST_SENTENCE.set(System.nanoTime());
                    send(body, "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + piece + "\"}}]}\n\n");
                }
                send(body, "data: [DONE]\n\n");
            }
        });
        server.createContext("/silent/chat/completions", exchange -> pause(5_000));
        server.start();
        try (PassageIndex index = LuceneIndex.open(Files.createTempDirectory("index"))) {
            index.sync(Corpus.of(Path.of("corpus/articles")), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
            print("first verified sentence after the model's first sentence", firstSentences(index, server));
            print("answer without the model after the budget", fallbacks(index, server));
        } finally {
            server.stop(0);
        }
    }

    private static List<Double> firstSentences(PassageIndex index, HttpServer server) {
        VerifiedAnswerer answerer = answerer(index, server, "talking", Duration.ofSeconds(20));
        List<Double> waits = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            AtomicLong seen = new AtomicLong();
            answerer.answer(Question.of(QUESTION), new Answerer.Listener() {
                @Override
                public void retrieved(List<Hit> hits) {}

                @Override
                public void verified(CitedSentence sentence, boolean row) {
                    seen.compareAndSet(0, System.nanoTime());
                }
            });
            waits.add((seen.get() - FIRST_SENTENCE.get()) / 1e6);
        }
        return waits.subList(1, waits.size());
    }

    private static List<Double> fallbacks(PassageIndex index, HttpServer server) {
        List<Double> waits = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            VerifiedAnswerer answerer = answerer(index, server, "silent", BUDGET);
            long start = System.nanoTime();
            Reply reply = answerer.answer(Question.of(QUESTION));
            if (!reply.fallback().equals(Optional.of("timeout"))) {
                throw new IllegalStateException("no timeout but " + reply.fallback());
            }
            waits.add((System.nanoTime() - start - BUDGET.toNanos()) / 1e6);
        }
        return waits;
    }

    private static VerifiedAnswerer answerer(PassageIndex index, HttpServer server, String kind, Duration budget) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + kind);
        ModelSettings settings = ModelSettings.of(Provider.OPENAI, "local", Optional.of(url), Optional.empty(), budget);
        LexicalReader reader = new LexicalReader();
        return new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.LEXICAL),
                new EvidenceVerifier(new SupportJudge(reader)),
                Rewriter.NONE,
                Optional.of(
                        new VerifiedAnswerer.Model(new ChatModels(settings, Path.of("prompts")).composer(), budget)));
    }

    private static void print(String what, List<Double> waits) {
        List<Double> sorted = waits.stream().sorted().toList();
        System.out.printf(
                "%s: median %.1f ms, worst %.1f ms (%d runs)%n",
                what, sorted.get(sorted.size() / 2), sorted.getLast(), sorted.size());
    }

    private static void send(OutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
