package byline.search.lucene;

import byline.search.FailedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// What reading a file gave the last time, so that it need not be read again while its bytes stay the same.
///
/// @param hash of the file's bytes; empty where they could not be read, or are of no kind that is
/// @param skipped how many of its records, or the file itself, hold no article
/// @param shadowed whether an article's id was already taken by another file: such a file is read again at each sync,
///     because the other may be gone
record FileRecord(String path, String hash, int skipped, boolean shadowed, List<FailedFile> failed) {

    static final Comparator<FileRecord> BY_PATH = Comparator.comparing(FileRecord::path);

    FileRecord {
        failed = List.copyOf(failed);
    }

    /// Whether a file with these bytes need not be read again.
    boolean covers(String currentHash) {
        return !shadowed && !hash.isEmpty() && hash.equals(currentHash);
    }

    BytesRef encode() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(path);
            out.writeString(hash);
            out.writeVInt(skipped);
            out.writeByte((byte) (shadowed ? 1 : 0));
            out.writeVInt(failed.size());
            for (FailedFile failure : failed) {
                out.writeString(failure.path());
                out.writeString(failure.reason());
            }
        } catch (IOException e) {
            throw new AssertionError("writing to memory cannot fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static FileRecord decode(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String path = in.readString();
        String hash = in.readString();
        int skipped = in.readVInt();
        boolean shadowed = in.readByte() == 1;
        List<FailedFile> failed = new ArrayList<>();
        int count = in.readVInt();
        for (int i = 0; i < count; i++) {
            failed.add(new FailedFile(in.readString(), in.readString()));
        }
        return new FileRecord(path, hash, skipped, shadowed, failed);
    }
}
