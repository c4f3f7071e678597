package byline.evaluate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.article.Article;
import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcomes;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import byline.evaluate.question.QuestionType;
import byline.evaluate.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    @TempDir
    Path folder;

    @Test
    void readsBeirJudgments() throws IOException {
        beir();
        assertThat(Format.BEIR.questions(folder).questions())
                .extracting(JudgedQuestion::gold)
                .containsExactly(List.of(new Gold("d1", Optional.empty(), 2)));
    }

    @Test
    void readsBeirDocumentsAsArticles() throws IOException {
        beir();
        assertThat(Format.BEIR.read(folder).articles())
                .extracting(Article::text)
                .containsExactly("Words.", "Only a title");
    }

    @Test
    void readsTaggedTopics() throws IOException {
        file("topics.txt", "<top>\n<num> Number: 301\n<title> International\n Crime\n<desc> Which?\n</top>\n");
        file("qrels.txt", "301 0 FBIS3-1 1\n301 0 FBIS3-2 0\n");
        assertThat(Format.TREC.questions(folder).questions()).singleElement().satisfies(topic -> {
            assertThat(topic.question().text()).isEqualTo("International Crime");
            assertThat(topic.gold()).containsExactly(Gold.article("FBIS3-1"));
        });
    }

    @Test
    void readsSquadWithItsUnanswerableQuestions() throws IOException {
        Path file = file("dev.json", """
                {"version":"2.0","data":[{"title":"The_Normans","paragraphs":[{"context":"They came from Norway.","qas":[
                {"id":"1","question":"Whence?","is_impossible":false,"answers":[{"text":"Norway","answer_start":15}]},
                {"id":"2","question":"Whither?","is_impossible":true,"answers":[]}]}]}]}""");
        assertThat(Format.SQUAD2.questions(file).questions())
                .extracting(JudgedQuestion::type)
                .containsExactly(QuestionType.FACT, QuestionType.UNANSWERABLE);
    }

    @Test
    void givesASquadQuestionItsOwnParagraph() throws IOException {
        Path file = file("dev.json", """
                {"data":[{"title":"T","paragraphs":[{"context":"C","qas":[{"id":"1","question":"Q","answers":[]}]}]}]}""");
        assertThat(Format.SQUAD2.read(file).given()).containsEntry("1", List.of("T#0"));
    }

    @Test
    void namesTheFieldOfASquadFileThatIsWrong() throws IOException {
        Path file = file("dev.json", """
                {"data":[{"title":"T","paragraphs":[{"context":"C","qas":[{"id":"1","answers":[]}]}]}]}""");
        assertThatThrownBy(() -> Format.SQUAD2.read(file))
                .isInstanceOf(QuestionSetException.class)
                .hasMessage(file + ": field \"data[0].paragraphs[0].qas[0].question\" is missing");
    }

    @Test
    void namesTheTopicThatIsTooLong() throws IOException {
        Path topics = file("topics.txt", "301\t" + "crime ".repeat(400) + "\n");
        file("qrels.txt", "301 0 FBIS3-1 1\n");
        assertThatThrownBy(() -> Format.TREC.read(folder))
                .isInstanceOf(QuestionSetException.class)
                .hasMessage(topics + ": topic 301: a question has 1 to 2000 characters");
    }

    @Test
    void namesTheLineOfAClapNqQuestionWithoutItsPassage() throws IOException {
        file("dev_answerable.jsonl", "{\"id\": \"1\", \"input\": \"Who ran?\", \"passages\": []}");
        file("dev_unanswerable.jsonl", "");
        assertThatThrownBy(() -> Format.CLAPNQ.questions(folder))
                .isInstanceOf(QuestionSetException.class)
                .hasMessageEndingWith(
                        "answerable.jsonl:1: \"passages\" is empty; give the passage the question was asked about");
    }

    @Test
    void readsClapNqFromBothFiles() throws IOException {
        String item = """
                {"id":"%s","input":"which","passages":[{"title":"T","text":"P.","sentences":["P."]}],"output":[]}""";
        file("dev_answerable.jsonl", item.formatted("1"));
        file("dev_unanswerable.jsonl", item.formatted("2"));
        assertThat(Format.CLAPNQ.questions(folder).questions())
                .extracting(JudgedQuestion::answerable)
                .containsExactly(true, false);
    }

    @Test
    void asksRealTimeQaFromItsOwnDay() throws IOException {
        file("questions.jsonl", """
                {"question_id":"1","question_date":"2022/06/16","question_sentence":"Which show?","answer_text":["X"]}""");
        assertThat(Format.REALTIMEQA.questions(folder).questions())
                .extracting(question -> question.question().today())
                .containsExactly(Optional.of(LocalDate.of(2022, 6, 16)));
    }

    @Test
    void writesWhatItImportedInOurOwnForm() throws IOException {
        beir();
        Path out = folder.resolve("out");
        Format.BEIR.read(folder).write(out);
        assertThat(QuestionSet.read(out.resolve("questions.jsonl")).questions())
                .isEqualTo(Format.BEIR.questions(folder).questions());
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        beir();
        Path qrels = file("qrels_test.txt", "1 0 d1 high\n");
        assertThatThrownBy(() -> Format.BEIR.read(folder))
                .isInstanceOf(QuestionSetException.class)
                .hasMessage(qrels + ":1: a grade is a whole number, not \"high\"");
    }

    @Test
    void ordersTiesOfARunAsTrecEvalDoes() throws IOException {
        Path run = file("run.txt", "q Q0 a 1 2.0 x\nq Q0 b 2 2.0 x\nq Q0 c 3 3.0 x\n");
        assertThat(TrecRun.read(run)).containsEntry("q", List.of("c", "b", "a"));
    }

    @Test
    void scoresAQuestionThatARunLeavesOutZero() throws IOException {
        beir();
        Scorecard scorecard = TrecRun.score(Format.BEIR.questions(folder), Map.of());
        assertThat(scorecard.figure("nDCG@10"))
                .hasValueSatisfying(figure -> assertThat(figure.value()).isZero());
    }

    @Test
    void exportsAnswersWithIndexesOfTheirReferences() throws IOException {
        Path file = folder.resolve("answers.jsonl");
        TrecRagAnswers.write(
                Scorecard.of(
                        "set",
                        List.of(Outcomes.answered(
                                Outcomes.question("q", List.of(), List.of()),
                                "",
                                "He condemned it.",
                                Outcomes.cited("nato.md", 3, 9))),
                        Measures.ALL,
                        List.of()),
                file);
        assertThat(Files.readString(file)).isEqualToIgnoringNewLines("""
                {"run_id":"byline","topic_id":"q","topic":"Who condemned it?","references":["nato.md#0"],\
                "response_length":3,"answer":[{"text":"He condemned it.","citations":[0]}]}""");
    }

    @Test
    void namesTheFormatsThereAre() {
        assertThatThrownBy(() -> Format.named("csv"))
                .hasMessage("no format \"csv\"; there are byline, beir, trec, squad2, clapnq, realtimeqa");
    }

    private void beir() throws IOException {
        file("corpus.jsonl", """
                {"_id":"d1","title":"T","text":"Words."}
                {"_id":"d2","title":"Only a title","text":""}""");
        file("queries_test.jsonl", """
                {"_id":"1","text":"Who?"}
                {"_id":"2","text":"Nobody judged this"}""");
        file("qrels_test.txt", "query-id corpus-id score\n1 d1 2\n1 d2 0\n");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
