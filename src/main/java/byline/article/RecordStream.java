package byline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The records of an open file, read one at a time, so that a large file is never held whole.
abstract class RecordStream extends AbstractSpliterator<ReadResult> {

    private final InputStream in;
    private boolean ended;

    RecordStream(InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
    }

    /// The records as a stream that closes the file.
    final Stream<ReadResult> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    /// The next record; empty where there is none here (a blank line).
    abstract Optional<ReadResult> next() throws IOException;

    /// A place for messages, and the id of a record that names none.
    abstract String place();

    /// To be called by `next` when there is nothing after what it returns.
    final void end() {
        ended = true;
    }

    @Override
    public final boolean tryAdvance(Consumer<? super ReadResult> action) {
        while (!ended) {
            Optional<ReadResult> result = nextOrFailed();
            if (result.isPresent()) {
                action.accept(result.get());
                return true;
            }
        }
        return false;
    }

    /// Where the file itself gives out there is no next record.
    private Optional<ReadResult> nextOrFailed() {
        try {
            return next();
        } catch (IOException e) {
            end();
            return Optional.of(new ReadResult.Failed(place(), FolderCorpus.reason(e)));
        } catch (UnreadableException e) {
            end();
            return Optional.of(new ReadResult.Failed(place(), e.reason()));
        }
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
