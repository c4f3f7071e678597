package byline.search.lucene;

import byline.search.Embedder;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/// Keeps the newest snapshot at hand.
final class Snapshots implements AutoCloseable {

    private final Stores stores;
    private final Optional<String> model;
    private final Optional<Embedder> embedder;
    private final RetrievalSettings settings;
    private @Nullable Snapshot newest;

    /// @param model whose vectors are taken note of; where there is no embedder besides, they are only counted
    Snapshots(Stores stores, Optional<String> model, Optional<Embedder> embedder, RetrievalSettings settings) {
        this.stores = stores;
        this.model = model;
        this.embedder = embedder;
        this.settings = settings;
    }

    /// The newest snapshot known, for the caller to close; empty where nothing was ever committed.
    synchronized Optional<Snapshot> acquire() {
        return Optional.ofNullable(newest).map(Snapshot::share);
    }

    /// Takes note of what was committed since, here or in another process.
    ///
    /// An index of another format is as good as none, and so are vectors of another model: both are built anew.
    synchronized void refresh() throws IOException {
        Snapshot before = newest;
        Optional<DirectoryReader> oldText = Optional.ofNullable(before).map(Snapshot::textReader);
        Optional<DirectoryReader> oldVectors = before == null ? Optional.empty() : before.vectorReader();
        Optional<DirectoryReader> newText = newer(stores.text(), oldText, Commit::readable);
        if (newText.isEmpty()) {
            replace(null);
            return;
        }
        Optional<DirectoryReader> newVectors = model.isEmpty()
                ? Optional.empty()
                : newer(stores.vectors(), oldVectors, data -> model.get().equals(data.get(Commit.MODEL)));
        if (newText.equals(oldText) && newVectors.equals(oldVectors)) {
            new Opened(newText.get(), newVectors).close();
            return;
        }
        TextView view =
                before != null && newText.equals(oldText) ? before.text() : new TextView(newText.get(), settings);
        replace(new Snapshot(view, newVectors, model, embedder, settings));
    }

    @Override
    public synchronized void close() throws IOException {
        replace(null);
    }

    private void replace(@Nullable Snapshot snapshot) throws IOException {
        Snapshot before = newest;
        newest = snapshot;
        if (before != null) {
            before.close();
        }
    }

    /// A reader of the last commit, with one more reference for whoever takes it: the old one where nothing was
    /// committed since, none where the commit is of no use.
    private static Optional<DirectoryReader> newer(
            Store store, Optional<DirectoryReader> old, Predicate<Map<String, String>> usable) throws IOException {
        if (old.isPresent()) {
            DirectoryReader newer = DirectoryReader.openIfChanged(old.get());
            if (newer == null) {
                old.get().incRef();
                return old;
            }
            return usable(newer, usable);
        }
        Optional<DirectoryReader> opened = store.read();
        return opened.isEmpty() ? opened : usable(opened.get(), usable);
    }

    private static Optional<DirectoryReader> usable(DirectoryReader reader, Predicate<Map<String, String>> usable)
            throws IOException {
        if (usable.test(reader.getIndexCommit().getUserData())) {
            return Optional.of(reader);
        }
        reader.close();
        return Optional.empty();
    }

    private record Opened(DirectoryReader text, Optional<DirectoryReader> vectors) {

        void close() throws IOException {
            text.decRef();
            if (vectors.isPresent()) {
                vectors.get().decRef();
            }
        }
    }
}
