package byline.search.lucene;

import byline.search.IndexException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/// Says in the user's words what went wrong with an index folder, and what to do.
final class IndexErrors {

    private IndexErrors() {}

    static IndexException explain(Path folder, Throwable error) {
        return new IndexException(message(folder, error), error);
    }

    private static String message(Path folder, Throwable error) {
        if (causes(error).anyMatch(LockObtainFailedException.class::isInstance)) {
            return "Another Byline process is writing the index " + folder
                    + "; stop it, or name another folder with --index.";
        }
        if (causes(error).anyMatch(IndexErrors::saysFull)) {
            return "The disk that holds the index " + folder
                    + " is full; free some space and start again. What was indexed before is intact.";
        }
        if (causes(error).anyMatch(IndexErrors::isDamage)) {
            return "The index " + folder + " is damaged or was made by another version; delete that folder, and Byline"
                    + " builds it again from the articles.";
        }
        if (causes(error).anyMatch(IndexErrors::isRefusal)) {
            return "The index folder " + folder + " cannot be written; check its permissions, or name another folder"
                    + " with --index.";
        }
        return "The index " + folder + " cannot be read or written: " + error.getMessage();
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }

    private static boolean saysFull(Throwable error) {
        String message = error.getMessage();
        return error instanceof IOException
                && message != null
                && (message.toLowerCase(Locale.ROOT).contains("no space left")
                        || message.toLowerCase(Locale.ROOT).contains("disk quota exceeded"));
    }

    private static boolean isDamage(Throwable error) {
        return error instanceof CorruptIndexException
                || error instanceof IndexFormatTooOldException
                || error instanceof IndexFormatTooNewException
                || error instanceof EOFException
                || error instanceof FileNotFoundException
                || error instanceof NoSuchFileException;
    }

    private static boolean isRefusal(Throwable error) {
        return error instanceof FileSystemException || error instanceof ReadOnlyFileSystemException;
    }
}
