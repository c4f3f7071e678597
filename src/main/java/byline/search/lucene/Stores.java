package byline.search.lucene;

import byline.search.Embedder;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/// The two Lucene indexes of an index folder.
record Stores(Store text, Store vectors) implements AutoCloseable {

    /// Opens both for writing, or for reading where another process writes them.
    static Stores open(Path folder, Optional<Embedder> embedder) throws IOException {
        Path texts = folder.resolve("text");
        Path vectors = folder.resolve("vectors");
        Store text;
        try {
            text = Store.writing(texts, Codec.getDefault());
        } catch (LockObtainFailedException e) {
            return new Stores(Store.reading(texts, Codec.getDefault()), Store.reading(vectors, Codec.getDefault()));
        }
        try {
            return new Stores(text, embedder.isPresent() ? writing(vectors, embedder.get()) : reading(vectors));
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (text;
                vectors) {
            // both are closed, whichever fails
        }
    }

    private static Store reading(Path folder) throws IOException {
        return Store.reading(folder, Codec.getDefault());
    }

    /// Vectors can always be computed again: damaged ones, and those of another model, are thrown away.
    private static Store writing(Path folder, Embedder embedder) throws IOException {
        Store store;
        try {
            store = Store.writing(folder, VectorCodec.withoutGraph());
            tryToRead(store);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | EOFException
                | NoSuchFileException e) {
            empty(folder);
            store = Store.writing(folder, VectorCodec.withoutGraph());
        }
        if (!embedder.name().equals(store.commitData().getOrDefault(Commit.MODEL, embedder.name()))) {
            store.writer().deleteAll();
            store.commit(Map.of(Commit.MODEL, embedder.name()));
        }
        return store;
    }

    private static void tryToRead(Store store) throws IOException {
        try {
            Optional<DirectoryReader> reader = store.read();
            if (reader.isPresent()) {
                reader.get().close();
            }
        } catch (IOException e) {
            store.close();
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
