package byline.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Which vector belongs to which passage. Passages of the same words share one.
final class VectorView {

    private static final int NONE = -1;

    private final Optional<DirectoryReader> vectors;

    /// For each document of the text index the document of its vector, or [#NONE].
    private final int[] vectorOf;

    /// A passage for each key that has no vector yet, in the order of the text index.
    private final Map<BytesRef, Integer> missing = new LinkedHashMap<>();

    private final Set<BytesRef> unused;
    private int embedded;

    VectorView(IndexReader text, Optional<DirectoryReader> vectors) throws IOException {
        this.vectors = vectors;
        this.vectorOf = new int[text.maxDoc()];
        Arrays.fill(vectorOf, NONE);
        Map<BytesRef, Integer> byKey = vectors.isPresent() ? byKey(vectors.get()) : Map.of();
        this.unused = new HashSet<>(byKey.keySet());
        eachKey(text, (document, key) -> place(document, key, byKey));
    }

    /// How many passages have their vector.
    int embedded() {
        return embedded;
    }

    /// A passage's document for each key that still needs a vector.
    Map<BytesRef, Integer> missing() {
        return missing;
    }

    /// Keys of vectors that no passage needs any more.
    Set<BytesRef> unused() {
        return unused;
    }

    /// The likeness of each passage to a question, by document; NaN where there is no vector. Comparable within one
    /// question only.
    float[] scores(byte[] question) throws IOException {
        float[] byVector = vectors.isPresent() ? scan(vectors.get(), question) : new float[0];
        float[] scores = new float[vectorOf.length];
        for (int document = 0; document < scores.length; document++) {
            int vector = vectorOf[document];
            scores[document] = vector == NONE ? Float.NaN : byVector[vector];
        }
        return scores;
    }

    /// A passage's vector; empty where there is none yet.
    Optional<byte[]> vector(int document) throws IOException {
        if (vectors.isEmpty() || vectorOf[document] == NONE) {
            return Optional.empty();
        }
        List<LeafReaderContext> leaves = vectors.get().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(vectorOf[document], leaves));
        ByteVectorValues values = leaf.reader().getByteVectorValues(Fields.VECTOR);
        KnnVectorValues.DocIndexIterator at = values.iterator();
        at.advance(vectorOf[document] - leaf.docBase);
        return Optional.of(values.vectorValue(at.index()).clone());
    }

    private void place(int document, BytesRef key, Map<BytesRef, Integer> byKey) {
        Integer vector = byKey.get(key);
        if (vector == null) {
            missing.putIfAbsent(BytesRef.deepCopyOf(key), document);
        } else {
            vectorOf[document] = vector;
            unused.remove(key);
            embedded++;
        }
    }

    private static Map<BytesRef, Integer> byKey(IndexReader vectors) throws IOException {
        Map<BytesRef, Integer> byKey = new HashMap<>();
        eachKey(vectors, (document, key) -> byKey.put(BytesRef.deepCopyOf(key), document));
        return byKey;
    }

    private static float[] scan(IndexReader vectors, byte[] question) throws IOException {
        float[] scores = new float[vectors.maxDoc()];
        for (LeafReaderContext leaf : vectors.leaves()) {
            ByteVectorValues values = leaf.reader().getByteVectorValues(Fields.VECTOR);
            VectorScorer scorer = values == null ? null : values.scorer(question);
            if (scorer == null) {
                continue;
            }
            DocIdSetIterator documents = scorer.iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                scores[leaf.docBase + documents.docID()] = scorer.score();
            }
        }
        return scores;
    }

    private static void eachKey(IndexReader reader, KeyVisitor visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues keys = leaf.reader().getBinaryDocValues(Fields.VECTOR_KEY);
            Bits live = leaf.reader().getLiveDocs();
            while (keys != null && keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(keys.docID())) {
                    visitor.visit(leaf.docBase + keys.docID(), keys.binaryValue());
                }
            }
        }
    }

    private interface KeyVisitor {
        void visit(int document, BytesRef key);
    }
}
