package byline.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtSession;
import byline.answer.Reader;
import byline.onnx.SpanDecoder.Scores;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The trained reader. Every window is read alone, so that a text's reading does not depend on what is read with it;
/// texts are read side by side, one a thread.
public final class OnnxReader implements Reader {

    private static final String SHIPPED = "/byline/onnx/reader/";
    private static final long CLS = 101;
    private static final long SEP = 102;
    private static final int MOST_CANDIDATES = 8;
    private static final List<String> OUTPUTS = List.of("start_logits", "end_logits", "answerable", "support");

    private final ReaderManifest manifest;
    private final HuggingFaceTokenizer tokenizer;
    private final OnnxModel model;
    private final SpanDecoder decoder;
    private final Workers workers;

    private OnnxReader(ReaderManifest manifest, HuggingFaceTokenizer tokenizer, OnnxModel model, int threads) {
        this.manifest = manifest;
        this.tokenizer = tokenizer;
        this.model = model;
        this.decoder = new SpanDecoder(manifest);
        this.workers = new Workers("byline-read", threads);
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
        return workers.map(texts, String::length, text -> read(asked, WordPieces.of(tokenizer, text)));
    }

    @Override
    public List<Double> support(List<Claim> claims) {
        return workers.map(
                claims,
                claim -> claim.quote().length(),
                claim -> support(first(claim.sentence()), WordPieces.of(tokenizer, claim.quote())));
    }

    @Override
    public void close() {
        workers.close();
        tokenizer.close();
        model.close();
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
        return manifest.maxWindow() - first - ReaderManifest.SPECIAL;
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
        return model.run(
                input.ids(),
                input.types(),
                result -> new Output(
                        row(result, "start_logits"),
                        row(result, "end_logits"),
                        row(result, "answerable")[0],
                        row(result, "support")[0]));
    }

    private static float[] row(OrtSession.Result result, String name) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(name).orElseThrow(() -> new IllegalStateException("the reader gives no " + name));
        FloatBuffer values = tensor.getFloatBuffer();
        float[] row = new float[values.remaining()];
        values.get(row);
        return row;
    }

    private interface ModelFiles {

        InputStream open(String name) throws IOException;
    }

    private static OnnxReader load(ModelFiles files, String name, int threads) {
        try (InputStream vocabulary = files.open("tokenizer.json")) {
            ReaderManifest manifest = manifest(files);
            HuggingFaceTokenizer tokenizer = Tokenizers.wordPieces(name, vocabulary);
            OnnxModel model = OnnxModel.of(name, bytes(files, "reader.onnx"));
            return new OnnxReader(manifest, tokenizer, complete(model, name), threads);
        } catch (IOException failed) {
            throw new ModelLoadException(name + " cannot be loaded: " + failed.getMessage(), failed);
        }
    }

    private static OnnxModel complete(OnnxModel model, String name) {
        for (String output : OUTPUTS) {
            if (!model.gives(output)) {
                model.close();
                throw new ModelLoadException(name + " is of another version: it gives no " + output + ".");
            }
        }
        return model;
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
