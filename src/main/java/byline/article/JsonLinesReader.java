package byline.article;

import byline.article.ReadResult.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One JSON object a line, one article an object; a broken line is named and passed over.
final class JsonLinesReader implements ArticleReader {

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        Lines lines = new Lines(file.path(), FileContent.open(file, FileContent.LARGEST_UNPACKED));
        return StreamSupport.stream(lines, false).onClose(lines::close);
    }

    /// The articles of an open file, one line after the other.
    private static final class Lines extends AbstractSpliterator<ReadResult> {

        private final String path;
        private final InputStream in;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
        private final byte[] buffer = new byte[1 << 16];
        private int position;
        private int filled;
        private int number;
        private boolean ended;

        Lines(String path, InputStream in) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.path = path;
            this.in = in;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadResult> action) {
            while (!ended) {
                Optional<ReadResult> result = next();
                if (result.isPresent()) {
                    action.accept(result.get());
                    return true;
                }
            }
            return false;
        }

        void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The next line's article; empty for a blank line.
        private Optional<ReadResult> next() {
            try {
                boolean whole = readLine();
                return whole ? article() : Optional.of(failed("the line is longer than one article can be; split it"));
            } catch (IOException e) {
                ended = true;
                return Optional.of(failed(FolderCorpus.reason(e)));
            } catch (UnreadableException e) {
                ended = true;
                return Optional.of(failed(e.reason()));
            }
        }

        /// Fills `line`; false where the line is too long to hold.
        private boolean readLine() throws IOException {
            line.reset();
            number++;
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
            ended = true;
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

        private Optional<ReadResult> article() {
            String place = path + ":" + number;
            try {
                String json = FileContent.text(line.toByteArray()).strip();
                return json.isEmpty() ? Optional.empty() : Optional.of(JsonArticle.read(json, place, place));
            } catch (UnreadableException e) {
                return Optional.of(failed(e.reason()));
            }
        }

        private Failed failed(String reason) {
            return new Failed(path + ":" + number, reason);
        }
    }
}
