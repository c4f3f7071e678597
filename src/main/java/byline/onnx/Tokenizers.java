package byline.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// Loads tokenizers without a look at graphics cards or the network.
final class Tokenizers {

    static {
        // Without these the library asks for CUDA, warns that there is none, and may fetch another native library.
        setUnlessSet("RUST_FLAVOR", "cpu");
        setUnlessSet("ai.djl.offline", "true");
        setUnlessSet("OPT_OUT_TRACKING", "true");
    }

    private Tokenizers() {}

    /// A tokenizer that cuts texts off after so many tokens, and does not pad.
    ///
    /// @throws ModelLoadException when it is broken, or has no native library for this machine
    static HuggingFaceTokenizer cuttingOff(String name, InputStream json, int tokens) {
        return load(
                name, json, Map.of("padding", "false", "truncation", "true", "maxLength", Integer.toString(tokens)));
    }

    /// A tokenizer that gives a whole text's word pieces and nothing else.
    ///
    /// @throws ModelLoadException when it is broken, or has no native library for this machine
    static HuggingFaceTokenizer wordPieces(String name, InputStream json) {
        return load(name, json, Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
    }

    private static HuggingFaceTokenizer load(String name, InputStream json, Map<String, String> options) {
        try {
            return HuggingFaceTokenizer.newInstance(json, options);
        } catch (IOException | RuntimeException | LinkageError e) {
            throw new ModelLoadException("The tokenizer of " + name + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
