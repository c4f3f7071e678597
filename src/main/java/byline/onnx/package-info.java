/// Runs the neural models that ship with Byline, in process: [byline.onnx.OnnxReader] and the embedder. The only
/// package
/// that knows onnxruntime and the tokenizers.
@NullMarked
package byline.onnx;

import org.jspecify.annotations.NullMarked;
