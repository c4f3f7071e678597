/// Runs the neural models that ship with Byline, in process: [byline.onnx.BgeEmbedder] turns text into vectors,
/// [byline.onnx.OnnxReader] reads. The only package that knows onnxruntime and the tokenizers.
@NullMarked
package byline.onnx;

import org.jspecify.annotations.NullMarked;
