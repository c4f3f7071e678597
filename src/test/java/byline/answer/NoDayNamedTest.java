package byline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.conversation.FollowUps;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.evaluate.Evaluation;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoDayNamedTest {

    private static final String ASKED = "What did harbour master Ida Ek say about the pier?";

    @TempDir
    private Path folder;

    private PassageIndex index;
    private Answerer answerer;

    @BeforeEach
    void index() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("old.md"),
                "---\ntitle: Pier to close\npublished: 2020-03-01\n---\n\nHarbour master Ida Ek said the old pier must close.\n");
        Files.writeString(
                articles.resolve("new.md"),
                "---\ntitle: Music by the water\npublished: 2024-06-01\n---\n\nA band named after Ida Ek played on the pier.\n");
        LexicalReader reader = new LexicalReader();
        index = LuceneIndex.open(folder.resolve("index"));
        index.sync(Corpus.of(articles), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.LEXICAL),
                new EvidenceVerifier(new SupportJudge(reader)),
                new FollowUps(),
                Optional.empty());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void putsWhatAnswersBeforeWhatIsNewer() {
        Reply reply = answerer.answer(Question.of(ASKED));
        assertThat(reply.hits().getFirst().passage().articleId()).isEqualTo("old.md");
    }

    @Test
    void isAskedFromTheNewestDay() {
        assertThat(answerer.answer(Question.of(ASKED)).today()).hasValue(LocalDate.parse("2024-06-01"));
    }

    @Test
    void keepsTheQueryThatWasLookedUp() {
        Reply reply = answerer.answer(Question.of(ASKED));
        assertThat(index.retrieve(reply.query(), 24)).isEqualTo(reply.hits());
    }

    @Test
    void keepsTheWordsOfEarlierTurnsThatWereLookedUp() {
        Question followUp = Question.of("Who played?")
                .withHistory(List.of(new Turn(Turn.Role.USER, ASKED), new Turn(Turn.Role.ASSISTANT, "It must close.")));
        Reply reply = answerer.answer(followUp);
        assertThat(index.retrieve(reply.query(), 24)).isEqualTo(reply.hits());
    }

    @Test
    void isScoredByTheSameQuery() {
        JudgedQuestion question = JudgedQuestion.ranked("1", Question.of(ASKED), List.of(Gold.article("old.md")));
        assertThat(Evaluation.ask(question, answerer, index).outcome().ranking())
                .containsExactly("old.md", "new.md");
    }
}
