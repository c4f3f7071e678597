package byline.answer.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Answer;
import byline.answer.AnswerText;
import byline.answer.Question;
import byline.answer.Reason;
import byline.answer.Reply;
import byline.answer.Turn;
import byline.answer.VerifiedAnswerer;
import byline.answer.extractive.Confidence;
import byline.answer.extractive.ExtractiveComposer;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Corpus;
import byline.onnx.OnnxReader;
import byline.search.PassageIndex;
import byline.search.SyncOptions;
import byline.search.SyncProgress;
import byline.search.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A who, a "what did he say about it?" and a "when?" over the sample articles, without a model.
class ThreeTurnsTest {

    @TempDir
    private static Path folder;

    private static OnnxReader reader;
    private static PassageIndex index;
    private static VerifiedAnswerer answerer;

    @BeforeAll
    static void open() {
        reader = OnnxReader.shipped(2);
        index = LuceneIndex.open(folder);
        index.sync(Corpus.of(Path.of("corpus/articles")), SyncOptions.CAUTIOUS, SyncProgress.SILENT);
        answerer = new VerifiedAnswerer(
                index,
                new ExtractiveComposer(reader, Confidence.NEURAL),
                new EvidenceVerifier(new SupportJudge(reader)),
                new FollowUps(),
                Optional.empty());
    }

    @AfterAll
    static void close() {
        index.close();
        reader.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who won the mayoral election in Westhaven? | What did she say about the swimming pool? | When does she take office? | westhaven/
            Who is the chief forecaster of the weather service? | What did he say about the storm? | When was the red warning issued? | westhaven/storm
            Who represents the Coast Builders' Federation? | What did he say? | When did he say it? | westhaven/election
            """)
    void answersFollowUpsFromTheRightArticles(String first, String second, String third, String articles) {
        List<Turn> history = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        for (String text : List.of(first, second, third)) {
            Reply reply = ask(text, history);
            cited.addAll(reply.hits().stream()
                    .limit(1)
                    .map(hit -> hit.passage().articleId())
                    .toList());
            history.add(new Turn(Turn.Role.USER, text));
            history.add(new Turn(Turn.Role.ASSISTANT, words(reply)));
        }
        assertThat(cited).allSatisfy(id -> assertThat(id).startsWith(articles));
    }

    @Test
    void answersWhatSheSaidFromHerOwnWords() {
        Reply first = ask("Who won the mayoral election in Westhaven?", List.of());
        Reply second = ask(
                "What did she say about the swimming pool?",
                List.of(
                        new Turn(Turn.Role.USER, "Who won the mayoral election in Westhaven?"),
                        new Turn(Turn.Role.ASSISTANT, words(first))));
        assertThat(words(second)).contains("pool");
    }

    @Test
    void abstainsWhereTheSpeakerSaysNothingOfTheSubject() {
        assertThat(ask("What did Alan Pryce say about the swimming pool?", List.of())
                        .answer())
                .isInstanceOf(Answer.Abstained.class);
    }

    @Test
    void asksBackWhenNobodyWasNamed() {
        assertThat(ask("What did he say?", List.of()).answer())
                .isInstanceOfSatisfying(
                        Answer.Abstained.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.AMBIGUOUS));
    }

    @Test
    void saysThatAYearIsOutOfRange() {
        assertThat(ask("Which party won the Canadian election of 1987?", List.of())
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.Abstained.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.OUT_OF_RANGE));
    }

    private static Reply ask(String text, List<Turn> history) {
        Question plain = Question.of(text);
        return answerer.answer(new Question(text, history, plain.filters(), plain.today(), plain.mode(), plain.topK()));
    }

    private static String words(Reply reply) {
        return switch (reply.answer()) {
            case Answer.Abstained none -> none.message();
            case Answer.Answered answered -> AnswerText.of(answered.findings()).plain();
            case Answer.Partial partial -> AnswerText.of(partial.findings()).plain();
        };
    }
}
