package byline.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// One Lucene index on disk, with its writer where this process is the one that writes.
final class Store implements AutoCloseable {

    private static final double BUFFER_MB = 32;

    private final Directory directory;
    private final Codec codec;
    private final boolean writable;
    private @Nullable IndexWriter writer;

    private Store(Directory directory, Codec codec, boolean writable) {
        this.directory = directory;
        this.codec = codec;
        this.writable = writable;
    }

    /// Takes the write lock and holds it until closed.
    ///
    /// @throws LockObtainFailedException when another process holds it
    static Store writing(Path folder, Codec codec) throws IOException {
        Files.createDirectories(folder);
        return writing(FSDirectory.open(folder), codec);
    }

    static Store writing(Directory directory, Codec codec) throws IOException {
        Store store = new Store(directory, codec, true);
        try {
            store.writer();
            return store;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// Reads what others write.
    static Store reading(Path folder, Codec codec) throws IOException {
        return new Store(FSDirectory.open(folder), codec, false);
    }

    boolean writable() {
        return writable;
    }

    /// The writer, opened again where an error closed it; only on a writable store.
    synchronized IndexWriter writer() throws IOException {
        if (!writable) {
            throw new LockObtainFailedException("this index is open for reading only");
        }
        IndexWriter open = writer;
        if (open == null || !open.isOpen()) {
            open = new IndexWriter(directory, config());
            writer = open;
        }
        return open;
    }

    /// Makes all that was written since the last commit readable at once, or, killed half-way, none of it.
    void commit(Map<String, String> data) throws IOException {
        IndexWriter open = writer();
        open.setLiveCommitData(data.entrySet());
        open.commit();
    }

    /// Forgets all that was written since the last commit.
    synchronized void rollback() throws IOException {
        if (writer != null) {
            writer.rollback();
        }
    }

    /// A reader of the last commit; empty where nothing was ever committed.
    Optional<DirectoryReader> read() throws IOException {
        return DirectoryReader.indexExists(directory) ? Optional.of(DirectoryReader.open(directory)) : Optional.empty();
    }

    /// What was said with the last commit; empty where nothing was ever committed.
    Map<String, String> commitData() throws IOException {
        return DirectoryReader.indexExists(directory)
                ? SegmentInfos.readLatestCommit(directory).getUserData()
                : Map.of();
    }

    /// Gives the lock back; what was not committed is forgotten.
    @Override
    public synchronized void close() throws IOException {
        try (directory) {
            if (writer != null) {
                writer.rollback();
            }
        }
    }

    private IndexWriterConfig config() {
        TieredMergePolicy merges = new TieredMergePolicy();
        // Deleted passages still count in BM25's statistics until they are merged away; without any left, the same
        // articles give the same scores however they came into the index.
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(Fields.ANALYZER)
                .setCodec(codec)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(merges)
                .setMergeScheduler(new ConcurrentMergeScheduler())
                .setCommitOnClose(false);
    }
}
