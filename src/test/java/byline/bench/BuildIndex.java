package byline.bench;

import byline.article.Corpus;
import byline.onnx.BgeEmbedder;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;

/// Builds an index with its vectors, for the other benches. Started again after it was stopped, it goes on where it
/// was.
///
///     ARTICLES-FOLDER INDEX-FOLDER
public final class BuildIndex {

    private BuildIndex() {}

    public static void main(String[] arguments) {
        Corpus corpus = Corpus.of(Path.of(arguments[0]));
        try (BgeEmbedder embedder = BgeEmbedder.load();
                PassageIndex index = LuceneIndex.open(Path.of(arguments[1]), embedder)) {
            SyncReport report = index.sync(corpus, SyncOptions.CAUTIOUS, new Printed());
            System.out.println(report);
            System.out.println(index.state());
            index.awaitVectors();
            System.out.println(index.state());
        }
    }

    private static final class Printed implements SyncProgress {

        @Override
        public void article(int done, int total) {
            System.out.println("files " + done + " of " + total);
        }

        @Override
        public void embedded(int done, int total) {
            if (done % 320 < 32) {
                System.out.println("vectors " + done + " of " + total);
            }
        }
    }
}
