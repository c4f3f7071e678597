package byline.search.lucene;

import byline.article.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;

/// A [Source] as bytes, kept beside the article so that listing articles reads no text.
final class SourceCodec {

    private SourceCodec() {}

    static BytesRef encode(Source source) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            writeOptional(out, source.title());
            writeOptional(out, source.publisher());
            out.writeVInt(source.authors().size());
            for (String author : source.authors()) {
                out.writeString(author);
            }
            writeOptional(out, source.published().map(LocalDate::toString));
            out.writeByte((byte) (source.publishedDoubtful() ? 1 : 0));
            writeOptional(out, source.url());
        } catch (IOException e) {
            throw new AssertionError("writing to memory cannot fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Source decode(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        Optional<String> title = readOptional(in);
        Optional<String> publisher = readOptional(in);
        List<String> authors = new ArrayList<>();
        int count = in.readVInt();
        for (int i = 0; i < count; i++) {
            authors.add(in.readString());
        }
        Optional<LocalDate> published = readOptional(in).map(LocalDate::parse);
        boolean doubtful = in.readByte() == 1;
        return new Source(title, publisher, authors, published, doubtful, readOptional(in));
    }

    private static void writeOptional(ByteBuffersDataOutput out, Optional<String> value) throws IOException {
        out.writeByte((byte) (value.isPresent() ? 1 : 0));
        if (value.isPresent()) {
            out.writeString(value.get());
        }
    }

    private static Optional<String> readOptional(DataInput in) throws IOException {
        return in.readByte() == 1 ? Optional.of(in.readString()) : Optional.empty();
    }
}
