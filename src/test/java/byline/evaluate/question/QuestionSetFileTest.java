package byline.evaluate.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.answer.Turn;
import byline.search.Filters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetFileTest {

    private static final String FULL = """
            {"id":"q1","question":"And who condemned it?","type":"followup","answers":["Stoltenberg"],\
            "messages":[{"role":"user","content":"What did he sign?"},{"role":"assistant","content":"Decrees."}],\
            "nuggets":[["Stoltenberg","NATO chief"],["Monday"]],"gold":[{"doc_id":"a/b.md","quote":"condemned"},\
            {"doc_id":"c","grade":2}],"not":["Biden"],"today":"2022-02-22",\
            "filters":{"from":"2022-02-01","to":null,"sources":["Lakeside"],"exclude_sources":[]},"note":"seen"}""";

    @TempDir
    Path folder;

    @Test
    void readsTheQuestionWithItsHistory() throws IOException {
        assertThat(full().question().history())
                .containsExactly(
                        new Turn(Turn.Role.USER, "What did he sign?"), new Turn(Turn.Role.ASSISTANT, "Decrees."));
    }

    @Test
    void readsTheDayTheQuestionIsAskedFrom() throws IOException {
        assertThat(full().question().today()).contains(LocalDate.of(2022, 2, 22));
    }

    @Test
    void readsFilters() throws IOException {
        assertThat(full().question().filters())
                .isEqualTo(new Filters(
                        Optional.of(LocalDate.of(2022, 2, 1)), Optional.empty(), Set.of("Lakeside"), Set.of()));
    }

    @Test
    void readsGoldWithQuoteAndGrade() throws IOException {
        assertThat(full().gold())
                .containsExactly(Gold.quote("a/b.md", "condemned"), new Gold("c", Optional.empty(), 2));
    }

    @Test
    void readsNuggetsAsAlternatives() throws IOException {
        assertThat(full().nuggets()).containsExactly(List.of("Stoltenberg", "NATO chief"), List.of("Monday"));
    }

    @Test
    void writesWhatItReads() throws IOException {
        QuestionSet set = QuestionSet.read(file(FULL));
        Path copy = folder.resolve("copy.jsonl");
        set.write(copy);
        assertThat(QuestionSet.read(copy).questions()).isEqualTo(set.questions());
    }

    @Test
    void passesOverEmptyLinesAndAByteOrderMark() throws IOException {
        Path file = file("\uFEFF" + FULL + "\n\n" + FULL.replace("q1", "q2") + "\n");
        assertThat(QuestionSet.read(file).questions()).hasSize(2);
    }

    @Test
    void namesTheLineOfAnIdUsedTwice() throws IOException {
        Path file = file(FULL + "\n" + FULL);
        assertThatThrownBy(() -> QuestionSet.read(file))
                .isInstanceOf(QuestionSetException.class)
                .hasMessage(file + ":2: field \"id\": \"q1\" is already used in line 1; give each question its own");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'q','question':'Who?'} | field \"type\" is missing",
                "{'id':'q','question':' ','type':'fact'} | field \"question\" must be a text that is not blank",
                "{'id':'q','question':'Who?','type':'fact','answer':['x']} | field \"answer\" is unknown",
                "{'id':'q','question':'Who?','type':'facts'} | field \"type\" must be fact, list, quote",
                "{'id':'q','question':'Who?','type':'fact','nuggets':['x']} | field \"nuggets[0]\" must be a list",
                "{'id':'q','question':'Who?','type':'fact','nuggets':[['x'],[]]} | field \"nuggets[1]\" must hold at least one text",
                "{'id':'q','question':'Who?','type':'fact','gold':[{'quote':'x'}]} | field \"gold[0].doc_id\" is missing",
                "{'id':'q','question':'Who?','type':'fact','today':'June'} | field \"today\" must be a day such as",
                "{'id':'q','question':'Who?','type':'unanswerable','answers':['x']} | an unanswerable question has no",
                "[1] | not a JSON object",
                "{'id': | not JSON"
            })
    void namesTheFieldThatIsWrong(String line, String message) throws IOException {
        Path file = file(line.replace('\'', '"'));
        assertThatThrownBy(() -> QuestionSet.read(file)).hasMessageStartingWith(file + ":1: " + message);
    }

    @Test
    void saysThatAFileIsMissing() {
        Path missing = folder.resolve("none.jsonl");
        assertThatThrownBy(() -> QuestionSet.read(missing))
                .hasMessage(missing + ": cannot be read; check the path given as --questions");
    }

    @Test
    void saysThatAFileIsNotText() throws IOException {
        Path file = Files.write(folder.resolve("latin.jsonl"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> QuestionSet.read(file)).hasMessageContaining("not UTF-8 text");
    }

    @Test
    void refusesAnEmptySet() throws IOException {
        Path file = file("\n");
        assertThatThrownBy(() -> QuestionSet.read(file)).hasMessageContaining("no questions");
    }

    private JudgedQuestion full() throws IOException {
        return QuestionSet.read(file(FULL)).questions().getFirst();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("questions.jsonl"), content);
    }
}
