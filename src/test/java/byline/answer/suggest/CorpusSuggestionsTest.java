package byline.answer.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Answer;
import byline.answer.Answerer;
import byline.answer.Question;
import byline.answer.Reply;
import byline.answer.VerifiedAnswerer;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Over the sample articles, without a model.
class CorpusSuggestionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CUP = "Who won the Coast Cup?";

    @TempDir
    private static Path folder;

    private static PassageIndex index;
    private static VerifiedAnswerer answerer;
    private static CorpusSuggestions suggestions;

    @BeforeAll
    static void open() {
        LexicalReader reader = new LexicalReader();
        index = LuceneIndex.open(folder);
        index.sync(Corpus.of(Path.of("corpus/articles")), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.LEXICAL),
                new EvidenceVerifier(new SupportJudge(reader)));
        suggestions = new CorpusSuggestions(index, answerer);
    }

    @AfterAll
    static void close() {
        suggestions.close();
        index.close();
    }

    @Test
    void offersExamplesFromSeveralArticles() {
        assertThat(found(suggestions::examples)).hasSizeBetween(3, 6);
    }

    @Test
    void offersOnlyExamplesThatAreAnswered() {
        assertThat(found(suggestions::examples))
                .allSatisfy(question -> assertThat(
                                answerer.answer(Question.of(question)).answer())
                        .isInstanceOf(Answer.Answered.class));
    }

    @Test
    void offersTheSameExamplesOfTheSameArticles() {
        List<String> first = found(suggestions::examples);
        try (CorpusSuggestions again = new CorpusSuggestions(index, answerer)) {
            assertThat(found(again::examples)).isEqualTo(first);
        }
    }

    @Test
    void goesOnFromAnAnswerWithSomethingElse() {
        var reply = answerer.answer(Question.of(CUP));
        assertThat(found(() -> suggestions.after(reply))).doesNotContain(CUP);
    }

    @Test
    void goesOnOnlyWithQuestionsThatAreAnswered() {
        var reply = answerer.answer(Question.of("Who condemned the recognition?"));
        assertThat(found(() -> suggestions.after(reply)))
                .allSatisfy(question -> assertThat(
                                answerer.answer(Question.of(question)).answer())
                        .isInstanceOf(Answer.Answered.class));
    }

    @Test
    void keepsNobodyWaiting() {
        try (CorpusSuggestions fresh = new CorpusSuggestions(index, answerer)) {
            assertThat(fresh.after(answerer.answer(Question.of(CUP)))).isEmpty();
        }
    }

    @Test
    void offersExamplesThoughAnArticleFails() {
        AtomicBoolean failed = new AtomicBoolean();
        Answerer failsOnce = (question, listener) -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("the disk is gone");
            }
            return answerer.answer(question, listener);
        };
        try (CorpusSuggestions fresh = new CorpusSuggestions(index, failsOnce)) {
            assertThat(found(fresh::examples)).hasSizeBetween(3, 6);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void offersExamplesThoughManyFollowUpsWait(boolean asked) {
        CountDownLatch free = new CountDownLatch(1);
        Answerer slow = (question, listener) -> {
            awaited(free);
            return answerer.answer(question, listener);
        };
        Reply reply = answerer.answer(Question.of(CUP));
        try (CorpusSuggestions fresh = new CorpusSuggestions(index, slow)) {
            if (asked) {
                fresh.examples();
            }
            IntStream.range(0, 100).forEach(i -> fresh.after(reply));
            fresh.examples();
            free.countDown();
            assertThat(found(fresh::examples)).hasSizeBetween(3, 6);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> found(Supplier<List<String>> supplier) {
        Instant end = Instant.now().plus(PATIENCE);
        List<String> found = supplier.get();
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            found = supplier.get();
        }
        assertThat(found).isNotEmpty();
        return found;
    }
}
