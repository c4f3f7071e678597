package byline;

import static org.assertj.core.api.Assertions.assertThat;

import byline.web.wire.AskResponse;
import byline.web.wire.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {

    private static final String CITATIONS = """
            [{"n":1,"doc_id":"a","passage_id":"a#0","title":"Storm","source":"Harbour Post","url":null,
              "published":"2023-11-14","quote":"It left 18,000 homes in the dark.","start_char":0,"end_char":33,
              "quote_sha256":"0"},
             {"n":2,"doc_id":"b","passage_id":"b#0","title":null,"source":null,"url":null,"published":null,
              "quote":"It left 12,000 homes in the dark.","start_char":0,"end_char":33,"quote_sha256":"0"}]""";
    private static final String CONFLICTS = """
            [{"about":"homes","sides":[{"value":"18,000","citations":[1]},{"value":"12,000","citations":[2]}]}]""";
    private static final String RELATED = """
            [{"doc_id":"a","passage_id":"a#0","title":"Storm","source":"Harbour Post","published":"2023-11-14",
              "text":"Trees fell\\non the line."}]""";

    @Test
    void numbersItsSources() throws IOException {
        assertThat(print("It left homes in the dark [1].", CITATIONS, "[]", "[]"))
                .isEqualTo("""
                It left homes in the dark [1].

                [1] Harbour Post, 2023-11-14, Storm
                    “It left 18,000 homes in the dark.”
                [2] Unknown outlet, undated
                    “It left 12,000 homes in the dark.”
                """);
    }

    @Test
    void showsBothSidesOfADisagreement() throws IOException {
        assertThat(print("It left homes in the dark [1].", CITATIONS, CONFLICTS, "[]"))
                .contains("The articles disagree on homes: 18,000 [1]; 12,000 [2].");
    }

    @Test
    void showsWhatIsNearWhenThereIsNoAnswer() throws IOException {
        assertThat(print("The articles do not say.", "[]", "[]", RELATED)).isEqualTo("""
                The articles do not say.

                Related, but no answer:
                  - Harbour Post, 2023-11-14, Storm
                    Trees fell on the line.
                """);
    }

    @Test
    void keepsAnArticlesControlCharactersFromTheTerminal() throws IOException {
        assertThat(print("Red \\u001b[31malert [1].", "[]", "[]", "[]")).isEqualTo("Red ?[31malert [1].\n");
    }

    private static String print(String answer, String citations, String conflicts, String related) throws IOException {
        String json = """
                {"id":"x","session_id":null,"status":"answered","reason":null,"mode":"extractive","fallback":null,
                 "query":{"original":"q","rewritten":null,"today":null,"filters":{"from":null,"to":null,"sources":[],
                 "exclude_sources":[]},"undated_excluded":0},"short_answer":null,"answer":"%s","answer_plain":"",
                 "sentences":[],"items":[],"citations":%s,"conflicts":%s,"related":%s,"followups":[],
                 "verification":{"sentences":1,"repaired":0,"dropped":0},"index_version":"1"}""".formatted(answer, citations, conflicts, related);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            new AnswerPrinter(out).print(Json.MAPPER.readValue(json, AskResponse.class));
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
