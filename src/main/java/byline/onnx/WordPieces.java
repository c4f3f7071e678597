package byline.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;

/// A text's word pieces: their ids, and where each stands in the text in UTF-16 code units.
@SuppressWarnings("ArrayRecordComponent") // read piece by piece, never compared
record WordPieces(long[] ids, int[] starts, int[] ends) {

    static WordPieces of(HuggingFaceTokenizer tokenizer, String text) {
        Encoding encoding = tokenizer.encode(text, false, false);
        CharSpan[] spans = encoding.getCharTokenSpans();
        int[] units = unitsByCodePoint(text);
        int[] starts = new int[spans.length];
        int[] ends = new int[spans.length];
        for (int i = 0; i < spans.length; i++) {
            starts[i] = units[spans[i].getStart()];
            ends[i] = units[spans[i].getEnd()];
        }
        return new WordPieces(encoding.getIds(), starts, ends);
    }

    int count() {
        return ids.length;
    }

    /// The tokenizer counts code points, an article's offsets count UTF-16 code units.
    private static int[] unitsByCodePoint(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int unit = 0;
        for (int point = 0; point < units.length; point++) {
            units[point] = unit;
            if (unit < text.length()) {
                unit += Character.charCount(text.codePointAt(unit));
            }
        }
        return units;
    }
}
