package byline.search.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// Turns vectors into Lucene's documents.
final class VectorDocuments {

    private VectorDocuments() {}

    static Document of(BytesRef key, float[] vector) {
        Document document = new Document();
        document.add(new StringField(Fields.VECTOR_KEY, key, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.VECTOR_KEY, key));
        document.add(new KnnByteVectorField(Fields.VECTOR, Quantized.of(vector), VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }
}
