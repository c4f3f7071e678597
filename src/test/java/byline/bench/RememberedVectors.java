package byline.bench;

import byline.search.Embedder;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Embeds every text once and for all: its vector is kept in a file, so that a large corpus can be indexed anew in
/// seconds. A record is the text's SHA-256 and the vector's numbers, big-endian.
final class RememberedVectors implements Embedder {

    private static final int HASH = 32;

    private final Embedder embedder;
    private final Path file;
    private final Map<String, float[]> known = new HashMap<>();

    RememberedVectors(Embedder embedder, Path file) {
        this.embedder = embedder;
        this.file = file;
        read();
    }

    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public float[] embedQuestion(String question) {
        return embedder.embedQuestion(question);
    }

    @Override
    public synchronized List<float[]> embedTexts(List<String> texts) {
        List<String> fresh = texts.stream()
                .filter(text -> !known.containsKey(key(text)))
                .distinct()
                .toList();
        remember(fresh, fresh.isEmpty() ? List.of() : embedder.embedTexts(fresh));
        return texts.stream()
                .map(text -> known.getOrDefault(key(text), new float[0]))
                .toList();
    }

    @Override
    public void close() {
        embedder.close();
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            ByteBuffer records = ByteBuffer.wrap(Files.readAllBytes(file));
            while (records.remaining() >= HASH + dimensions() * Float.BYTES) {
                byte[] hash = new byte[HASH];
                records.get(hash);
                float[] vector = new float[dimensions()];
                records.asFloatBuffer().get(vector);
                records.position(records.position() + dimensions() * Float.BYTES);
                known.put(HexFormat.of().formatHex(hash), vector);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void remember(List<String> texts, List<float[]> vectors) {
        try (DataOutputStream records = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (int i = 0; i < texts.size(); i++) {
                known.put(key(texts.get(i)), vectors.get(i));
                records.write(HexFormat.of().parseHex(key(texts.get(i))));
                for (float value : vectors.get(i)) {
                    records.writeFloat(value);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
