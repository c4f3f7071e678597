package byline.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import byline.answer.Reader;
import byline.onnx.SpanDecoder.Scores;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The trained reader. Every window is read alone, so that a text's reading does not depend on what is read with it
/// (the
/// quantized model shares its scales across a batch); windows are read side by side, one a thread.
public final class OnnxReader implements Reader {

    private static final String SHIPPED = "/byline/onnx/reader/";
    private static final long CLS = 101;
    private static final long SEP = 102;
    private static final int MOST_CANDIDATES = 8;

    private final ReaderManifest manifest;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final SpanDecoder decoder;
    private final ExecutorService threads;

    private OnnxReader(ReaderManifest manifest, HuggingFaceTokenizer tokenizer, OrtSession session, int threads) {
        this.manifest = manifest;
        this.tokenizer = tokenizer;
        this.session = session;
        this.decoder = new SpanDecoder(manifest);
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 0).factory());
    }

    /// The reader inside Byline, reading on `threads` threads.
    ///
    /// @throws ModelLoadException when its files are missing or broken or the processor cannot run it
    public static OnnxReader shipped(int threads) {
        return load(OnnxReader::resource, "Byline's own reader", threads);
    }

    /// A reader from a folder with `reader.onnx`, `tokenizer.json` and `reader.json`.
    ///
    /// @throws ModelLoadException when the files are missing or broken or the processor cannot run it
    public static OnnxReader from(Path folder, int threads) {
        return load(name -> Files.newInputStream(folder.resolve(name)), "the reader in " + folder, threads);
    }

    @Override
    public String version() {
        return manifest.name();
    }

    @Override
    public List<Reading> read(String question, List<String> texts) {
        long[] asked = first(question);
        return sideBySide(texts, text -> read(asked, WordPieces.of(tokenizer, text)));
    }

    @Override
    public List<Double> support(List<Claim> claims) {
        return sideBySide(claims, claim -> support(first(claim.sentence()), WordPieces.of(tokenizer, claim.quote())));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the reader could not be closed", failed);
        }
    }

    private long[] first(String text) {
        long[] ids = WordPieces.of(tokenizer, text).ids();
        return Arrays.copyOf(ids, Math.min(ids.length, manifest.maxFirstTokens()));
    }

    private Reading read(long[] question, WordPieces text) {
        List<Candidate> candidates = new ArrayList<>();
        for (int from : windows(question.length, text.count())) {
            int until = Math.min(text.count(), from + room(question.length));
            candidates.addAll(decoder.decode(scores(question, text, from, until), text, from, until));
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::probability).reversed().thenComparing(Candidate::span));
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean free = best.stream().noneMatch(better -> better.span().overlaps(candidate.span()));
            if (free && best.size() < MOST_CANDIDATES) {
                best.add(candidate);
            }
        }
        return best.isEmpty() ? Reading.NONE : new Reading(best.getFirst().probability(), best);
    }

    private double support(long[] sentence, WordPieces quote) {
        double best = Double.NEGATIVE_INFINITY;
        for (int from : windows(sentence.length, quote.count())) {
            int until = Math.min(quote.count(), from + room(sentence.length));
            best = Math.max(best, run(input(sentence, quote, from, until)).support());
        }
        return manifest.support().of(best);
    }

    private int room(int first) {
        return manifest.maxWindow() - first - 3;
    }

    /// Where the windows of a text begin; a text without words still is one window.
    private List<Integer> windows(int first, int pieces) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        while (starts.getLast() + room(first) < pieces) {
            starts.add(starts.getLast() + room(first) - manifest.overlap());
        }
        return starts;
    }

    private Scores scores(long[] question, WordPieces text, int from, int until) {
        Output output = run(input(question, text, from, until));
        return new Scores(output.start(), output.end(), output.answerable(), question.length + 2);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Input(long[] ids, long[] types) {}

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    private record Output(float[] start, float[] end, float answerable, float support) {}

    private static Input input(long[] first, WordPieces second, int from, int until) {
        long[] ids = new long[first.length + until - from + 3];
        long[] types = new long[ids.length];
        ids[0] = CLS;
        System.arraycopy(first, 0, ids, 1, first.length);
        ids[first.length + 1] = SEP;
        System.arraycopy(second.ids(), from, ids, first.length + 2, until - from);
        ids[ids.length - 1] = SEP;
        Arrays.fill(types, first.length + 2, types.length, 1);
        return new Input(ids, types);
    }

    private Output run(Input input) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] mask = new long[input.ids().length];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {input.ids()});
                OnnxTensor attention = OnnxTensor.createTensor(environment, new long[][] {mask});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {input.types()});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            return new Output(
                    ((float[][]) value(result, "start_logits"))[0],
                    ((float[][]) value(result, "end_logits"))[0],
                    ((float[]) value(result, "answerable"))[0],
                    ((float[]) value(result, "support"))[0]);
        } catch (OrtException failed) {
            throw new IllegalStateException("the reader failed on " + input.ids().length + " tokens", failed);
        }
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name)
                .orElseThrow(() -> new IllegalStateException("the reader gives no " + name))
                .getValue();
    }

    private <T, R> List<R> sideBySide(List<T> inputs, Function<T, R> work) {
        List<Future<R>> running = inputs.stream()
                .map(input -> threads.submit(() -> work.apply(input)))
                .toList();
        List<R> results = new ArrayList<>();
        for (Future<R> future : running) {
            try {
                results.add(future.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException("the reader failed", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                running.forEach(other -> other.cancel(true));
                throw new IllegalStateException("stopped while reading", stopped);
            }
        }
        return results;
    }

    private interface ModelFiles {

        InputStream open(String name) throws IOException;
    }

    private static OnnxReader load(ModelFiles files, String name, int threads) {
        try {
            ReaderManifest manifest = manifest(files);
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(bytes(files, "reader.onnx"), options);
            try (InputStream vocabulary = files.open("tokenizer.json")) {
                HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(
                        vocabulary, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
                return new OnnxReader(manifest, tokenizer, session, threads);
            }
        } catch (IOException | OrtException | RuntimeException | UnsatisfiedLinkError failed) {
            throw new ModelLoadException(name + " cannot be loaded: " + failed.getMessage(), failed);
        }
    }

    private static ReaderManifest manifest(ModelFiles files) throws IOException {
        try (InputStream json = files.open("reader.json")) {
            return new ObjectMapper().readValue(json, ReaderManifest.class);
        }
    }

    private static byte[] bytes(ModelFiles files, String name) throws IOException {
        try (InputStream file = files.open(name)) {
            return file.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = OnnxReader.class.getResourceAsStream(SHIPPED + name);
        if (stream == null) {
            throw new IOException("its file " + name + " is missing");
        }
        return stream;
    }
}
