package byline.search.lucene;

import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// Keeps the newest snapshot at hand.
final class Snapshots implements AutoCloseable {

    private final Store text;
    private final RetrievalSettings settings;
    private @Nullable Snapshot newest;

    Snapshots(Store text, RetrievalSettings settings) {
        this.text = text;
        this.settings = settings;
    }

    /// The newest snapshot known, for the caller to close; empty where nothing was ever committed.
    synchronized Optional<Snapshot> acquire() {
        return Optional.ofNullable(newest).map(Snapshot::share);
    }

    /// Takes note of what was committed since, here or in another process.
    synchronized void refresh() throws IOException {
        Snapshot before = newest;
        if (before != null && before.current()) {
            return;
        }
        Optional<DirectoryReader> reader = readable();
        newest = reader.isPresent() ? new Snapshot(reader.get(), settings) : null;
        if (before != null) {
            before.close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (newest != null) {
            newest.close();
            newest = null;
        }
    }

    /// An index of another format is as good as none: the next sync builds it anew.
    private Optional<DirectoryReader> readable() throws IOException {
        Optional<DirectoryReader> reader = text.read();
        if (reader.isPresent() && !Commit.readable(reader.get().getIndexCommit().getUserData())) {
            reader.get().close();
            return Optional.empty();
        }
        return reader;
    }
}
