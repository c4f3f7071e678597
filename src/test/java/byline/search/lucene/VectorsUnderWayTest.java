package byline.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.search.Embedder;
import byline.search.IndexException;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the index says of itself while an embedder takes its time, and when it fails.
@Timeout(60)
class VectorsUnderWayTest {

    @TempDir
    Path articles;

    @TempDir
    Path indexFolder;

    private final CountDownLatch held = new CountDownLatch(1);
    private ArticlesFolder folder;

    @BeforeEach
    void writeArticles() {
        folder = new ArticlesFolder(articles).write("a.txt", "a||Post|2022-02-21|The automobile broke down.");
    }

    @Test
    void isSyncingWhileVectorsAreMade() {
        try (PassageIndex index = synced(this::whenReleased)) {
            boolean syncing = index.state().syncing();
            held.countDown();
            assertThat(syncing).isTrue();
        }
    }

    @Test
    void isAtRestWhenAllVectorsAreMade() {
        held.countDown();
        try (PassageIndex index = synced(this::whenReleased)) {
            index.awaitVectors();
            assertThat(index.state().syncing()).isFalse();
        }
    }

    @Test
    void isAtRestWithoutAnEmbedder() {
        try (PassageIndex index = synced(Optional.empty())) {
            index.awaitVectors();
            assertThat(index.state().syncing()).isFalse();
        }
    }

    @Test
    void saysWhyThereAreNoVectors() {
        try (PassageIndex index = synced(texts -> {
            throw new IllegalStateException("the model is broken");
        })) {
            assertThatThrownBy(index::awaitVectors)
                    .isInstanceOf(IndexException.class)
                    .hasMessage("The passages cannot be given their vectors: the model is broken");
        }
    }

    @Test
    void nobodyWaitsForAModelThatTheMachineCannotBear() {
        try (PassageIndex index = synced(texts -> {
            throw new OutOfMemoryError("too large");
        })) {
            assertThatThrownBy(index::awaitVectors).isInstanceOf(IndexException.class);
        }
    }

    @Test
    void isAtRestWhenTheModelFailed() {
        try (PassageIndex index = synced(texts -> {
            throw new IllegalStateException("the model is broken");
        })) {
            assertThatThrownBy(index::awaitVectors).isInstanceOf(IndexException.class);
            assertThat(index.state().syncing()).isFalse();
        }
    }

    private List<String> whenReleased(List<String> texts) {
        try {
            held.await();
            return texts;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private PassageIndex synced(UnaryOperator<List<String>> reading) {
        return synced(Optional.of(new Reading(new WordsEmbedder("words/1"), reading)));
    }

    private PassageIndex synced(Optional<Embedder> embedder) {
        PassageIndex index = LuceneIndex.open(indexFolder, ArticlesFolder::cut, embedder);
        index.sync(folder, SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        return index;
    }

    /// Embeds texts once they are read.
    private record Reading(Embedder model, UnaryOperator<List<String>> reading) implements Embedder {

        @Override
        public String name() {
            return model.name();
        }

        @Override
        public int dimensions() {
            return model.dimensions();
        }

        @Override
        public float[] embedQuestion(String question) {
            return model.embedQuestion(question);
        }

        @Override
        public List<float[]> embedTexts(List<String> texts) {
            return model.embedTexts(reading.apply(texts));
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
