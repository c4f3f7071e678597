package byline.search.lucene;

import byline.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/// What decides whether something has changed: the first half of a SHA-256, never a date.
final class ContentHash {

    private static final int BYTES = 16;
    private static final int BUFFER = 1 << 16;

    private ContentHash() {}

    /// @throws IOException when the file cannot be read
    static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return hex(digest);
    }

    /// Text and source; not the id, so that an article that only moved is known again.
    static String ofArticle(Article article) {
        MessageDigest digest = sha256();
        BytesRef source = SourceCodec.encode(article.source());
        digest.update(source.bytes, source.offset, source.length);
        digest.update(article.text().getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    static BytesRef ofText(String text) {
        return new BytesRef(Arrays.copyOf(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), BYTES));
    }

    /// Of several strings, each closed off so that `["ab", "c"]` and `["a", "bc"]` differ.
    static String ofAll(Iterable<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
