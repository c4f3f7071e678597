package byline.search.lucene;

/// A unit vector in one byte a dimension: a quarter of the memory, and sums of whole numbers, which come out the same
/// on
/// every machine and in any order.
final class Quantized {

    /// Text embeddings keep their largest dimension near 0.42 and the others within 0.25; what lies beyond 127 steps is
    /// cut.
    private static final float STEPS_PER_UNIT = 300;

    private Quantized() {}

    static byte[] of(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * STEPS_PER_UNIT), -127, 127);
        }
        return bytes;
    }

    /// The unit vector that points from `one` a share of the way of `other`.
    static byte[] between(float[] one, byte[] other, double share) {
        double length = 0;
        for (byte step : other) {
            length += step * step;
        }
        float[] between = new float[one.length];
        double norm = 0;
        for (int i = 0; i < one.length; i++) {
            between[i] = (float) (one[i] + share * other[i] / Math.sqrt(length));
            norm += between[i] * between[i];
        }
        for (int i = 0; i < one.length; i++) {
            between[i] /= (float) Math.sqrt(norm);
        }
        return of(between);
    }
}
