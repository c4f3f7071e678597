package byline.article;

import byline.article.ReadResult.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/// One JSON object a line, one article an object; a broken line is named and passed over.
final class JsonLinesReader implements ArticleReader {

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        return new Lines(file.path(), FileContent.open(file, FileContent.LARGEST_UNPACKED)).stream();
    }

    private static final class Lines extends RecordStream {

        private final String path;
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
        private int position;
        private int filled;
        private int number;

        Lines(String path, InputStream in) {
            super(in);
            this.path = path;
            this.in = in;
        }

        @Override
        String place() {
            return path + ":" + number;
        }

        @Override
        Optional<ReadResult> next() throws IOException {
            number++;
            if (!readLine()) {
                return Optional.of(new Failed(place(), "the line is longer than one article can be; split it"));
            }
            try {
                String json = FileContent.text(line.toByteArray()).strip();
                return json.isEmpty() ? Optional.empty() : Optional.of(JsonArticle.read(json, place()));
            } catch (UnreadableException e) {
                return Optional.of(new Failed(place(), e.reason()));
            }
        }

        /// Fills `line`; false where the line is too long to hold.
        private boolean readLine() throws IOException {
            line.reset();
            boolean whole = true;
            while (fill()) {
                int start = position;
                while (position < filled && buffer[position] != '\n') {
                    position++;
                }
                whole = whole && line.size() + position - start <= FileContent.LARGEST_ARTICLE;
                if (whole) {
                    line.write(buffer, start, position - start);
                }
                if (position < filled) {
                    position++;
                    return whole;
                }
            }
            end();
            return whole;
        }

        /// Whether there are bytes left to take from `buffer`.
        private boolean fill() throws IOException {
            if (position == filled) {
                filled = Math.max(0, in.read(buffer));
                position = 0;
            }
            return filled > 0;
        }
    }
}
