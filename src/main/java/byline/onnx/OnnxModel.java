package byline.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// A BERT-like model in onnxruntime. One thread a run and one text a run, but any number of runs side by side on the
/// same weights.
///
/// One text a run, because a quantized model scales its activations by the largest value in the whole batch: in a batch
/// a text's result would hang on its neighbours (measured: cosine .9965 instead of 1).
final class OnnxModel implements AutoCloseable {

    private final String name;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Set<String> inputs;

    private OnnxModel(String name, OrtEnvironment environment, OrtSession session) {
        this.name = name;
        this.environment = environment;
        this.session = session;
        this.inputs = session.getInputNames();
    }

    /// @throws ModelLoadException when the bytes are no model, or the runtime has no native library for this machine
    static OnnxModel of(String name, byte[] bytes) {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = oneThread()) {
                return new OnnxModel(name, environment, environment.createSession(bytes, options));
            }
        } catch (OrtException | LinkageError | IllegalStateException e) {
            throw new ModelLoadException("The model " + name + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    /// Whether the model gives an output of this name.
    boolean gives(String output) {
        return session.getOutputNames().contains(output);
    }

    /// Runs the model on one sequence of tokens.
    ///
    /// @param types which of the two texts each token belongs to, 0 or 1
    <T> T run(long[] ids, long[] types, Reading<T> reading) {
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (OnnxTensor idTensor = tensor(ids);
                OnnxTensor maskTensor = tensor(mask);
                OnnxTensor typeTensor = tensor(types)) {
            Map<String, OnnxTensor> feed = new HashMap<>();
            feed.put("input_ids", idTensor);
            feed.put("attention_mask", maskTensor);
            feed.put("token_type_ids", typeTensor);
            feed.keySet().retainAll(inputs);
            try (OrtSession.Result result = session.run(feed)) {
                return reading.of(result);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + name + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + name + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static OrtSession.SessionOptions oneThread() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        // An arena keeps the memory of the longest text for good; without it the speed is the same.
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    /// Takes what is needed out of a result before it is freed.
    interface Reading<T> {
        T of(OrtSession.Result result) throws OrtException;
    }
}
