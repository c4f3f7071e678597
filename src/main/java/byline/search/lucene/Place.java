package byline.search.lucene;

import byline.article.Passage;
import byline.article.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// Where a passage and its sentences lie in the article's text; the words themselves are stored once, with the article.
record Place(int start, int end, List<Span> sentences) {

    static Place of(Passage passage) {
        return new Place(passage.start(), passage.end(), passage.sentences());
    }

    BytesRef encode() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeVInt(start);
            out.writeVInt(end - start);
            out.writeVInt(sentences.size());
            for (Span sentence : sentences) {
                out.writeVInt(sentence.start() - start);
                out.writeVInt(sentence.length());
            }
        } catch (IOException e) {
            throw new AssertionError("writing to memory cannot fail", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Place decode(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int start = in.readVInt();
        int end = start + in.readVInt();
        int count = in.readVInt();
        List<Span> sentences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int from = start + in.readVInt();
            sentences.add(new Span(from, from + in.readVInt()));
        }
        return new Place(start, end, sentences);
    }
}
