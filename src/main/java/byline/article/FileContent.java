package byline.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/// The bytes of a file, unpacked where it is packed, and never more of them than is sound to hold.
final class FileContent {

    /// Largest file that is read as one article: a long book is 2 MB of text, a scanned paper 50 MB.
    static final int LARGEST_ARTICLE = 64 << 20;

    /// Most bytes that one packed file of many articles may unpack to.
    static final long LARGEST_UNPACKED = 16L << 30;

    private static final int BUFFER = 1 << 16;

    /// Below this confidence ICU's guess at an encoding is no better than none.
    private static final int CONFIDENT = 20;

    private FileContent() {}

    /// The file as a stream of unpacked bytes; reading more than `limit` of them throws.
    static InputStream open(ArticleFile file, long limit) throws IOException {
        InputStream bytes = Files.newInputStream(file.file());
        try {
            InputStream unpacked = FileKind.packed(file.path()) ? new GZIPInputStream(bytes, BUFFER) : bytes;
            return new Bounded(unpacked, limit);
        } catch (IOException e) {
            bytes.close();
            throw new UnreadableException("it is not a whole .gz file (" + e.getMessage() + "); pack it again", e);
        }
    }

    /// The whole file, unpacked.
    static byte[] bytes(ArticleFile file) throws IOException {
        if (file.size() > LARGEST_ARTICLE) {
            throw tooLarge(LARGEST_ARTICLE);
        }
        try (InputStream in = open(file, LARGEST_ARTICLE)) {
            return in.readAllBytes();
        }
    }

    /// Bytes as text, without its byte order mark: UTF-8, or what that mark says, or ICU's best guess.
    ///
    /// @throws UnreadableException when the bytes are not text
    static String text(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return isText(text) ? text.toString() : guess(bytes);
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return isDamagedUtf8(text) && isText(text) ? text : guess(bytes);
        }
    }

    /// Whether most of what is not ASCII was sound: in other encodings next to nothing is sound UTF-8 by chance.
    private static boolean isDamagedUtf8(String decoded) {
        long broken = decoded.chars().filter(c -> c == '\uFFFD').count();
        long sound = decoded.codePoints().filter(c -> c > 0x7F).count() - broken;
        return sound >= 2 * broken;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String guess(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || match.getConfidence() < CONFIDENT || !Charset.isSupported(match.getName())) {
            throw notText();
        }
        String text = new String(bytes, charset(match.getName()));
        if (!isText(text)) {
            throw notText();
        }
        return text;
    }

    /// Web pages and old editors that say Latin-1 mean Windows-1252, which adds quotation marks and dashes.
    private static Charset charset(String name) {
        return Charset.forName(name.equals("ISO-8859-1") ? "windows-1252" : name);
    }

    /// Text has hardly any control characters; random bytes are full of them.
    private static boolean isText(CharSequence text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            strange += isStrange(text.charAt(i)) ? 1 : 0;
        }
        return strange * 20L <= text.length();
    }

    private static boolean isStrange(char c) {
        return (Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0) || c == '\uFFFD';
    }

    private static UnreadableException notText() {
        return new UnreadableException("it holds no text in an encoding Byline knows; save it as UTF-8");
    }

    private static UnreadableException tooLarge(long limit) {
        return new UnreadableException("it is larger than %,d MB unpacked; split it".formatted(limit >> 20));
    }

    /// Throws once more than `left` bytes are read, so that a small packed file cannot fill the memory.
    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                throw tooLarge(limit);
            }
        }
    }
}
