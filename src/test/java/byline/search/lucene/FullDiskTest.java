package byline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.search.IndexException;
import byline.search.PassageIndex;
import byline.search.RetrievalSettings;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fills up in the middle of a sync.
class FullDiskTest {

    @TempDir
    Path articles;

    @TempDir
    Path indexFolder;

    private ArticlesFolder folder;
    private SmallDisk disk;
    private PassageIndex index;

    @BeforeEach
    void fillTheDisk() throws IOException {
        folder = new ArticlesFolder(articles).write("a.txt", "a|Bridge|||The mayor opened the bridge.");
        disk = new SmallDisk(FSDirectory.open(indexFolder.resolve("text")));
        Stores stores = new Stores(
                Store.writing(disk, Codec.getDefault()),
                Store.reading(indexFolder.resolve("vectors"), Codec.getDefault()));
        index = LuceneIndex.over(indexFolder, stores, ArticlesFolder::cut, Optional.empty(), RetrievalSettings.DEFAULT)
                .start();
        sync();
        disk.full = true;
        folder.write("b.txt", "b|Harbour|||Dockers condemned the contract.");
    }

    @AfterEach
    void close() {
        disk.full = false;
        index.close();
    }

    @Test
    void saysSo() {
        assertThatThrownBy(this::sync)
                .isInstanceOf(IndexException.class)
                .hasMessage("The disk that holds the index " + indexFolder
                        + " is full; free some space and start again. What was indexed before is intact.");
    }

    @Test
    void keepsTheLastCommit() {
        assertThatThrownBy(this::sync).isInstanceOf(IndexException.class);
        assertThat(index.article("a")).isPresent();
    }

    @Test
    void goesOnWhenThereIsSpaceAgain() {
        assertThatThrownBy(this::sync).isInstanceOf(IndexException.class);
        disk.full = false;
        sync();
        assertThat(index.article("b")).isPresent();
    }

    private void sync() {
        index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
    }

    /// A real folder whose disk can be declared full.
    private static final class SmallDisk extends FilterDirectory {

        private volatile boolean full;

        SmallDisk(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new Output(name, super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            return new Output(prefix, super.createTempOutput(prefix, suffix, context));
        }

        private final class Output extends FilterIndexOutput {

            Output(String name, IndexOutput out) {
                super(name, out.getName(), out);
            }

            @Override
            public void writeByte(byte value) throws IOException {
                refuseWhenFull();
                super.writeByte(value);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                refuseWhenFull();
                super.writeBytes(bytes, offset, length);
            }

            private void refuseWhenFull() throws IOException {
                if (full) {
                    throw new IOException("No space left on device");
                }
            }
        }
    }
}
