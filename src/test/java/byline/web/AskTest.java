package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The promises of `POST /ask`, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskTest {

    private static final String LIST = "Who condemned the storage of fuel?";
    private static final String FACT = "Where did the fire break out?";
    private static final String DISAGREEMENT = "How many people were led to safety?";
    private static final String MARKUP = "What does the markup article say?";
    private static final String NONE = "How much are the ferry fares from Port Arden?";
    private static final Pattern MARK = Pattern.compile(" ?\\[(\\d+)](?:\\[\\d+])*");

    private Served served;

    @BeforeAll
    void serve() {
        served = Served.start();
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, FACT, DISAGREEMENT, MARKUP})
    void numbersCitationsDenselyInOrderOfFirstUse(String question) {
        JsonNode answer = served.answer(question);
        List<Integer> used = Pattern.compile("\\[(\\d+)]")
                .matcher(answer.get("answer").asText())
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .distinct()
                .toList();
        assertThat(numbers(answer.get("citations"), "n"))
                .startsWith(used.toArray(Integer[]::new))
                .isEqualTo(dense(answer.get("citations").size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, FACT, DISAGREEMENT, MARKUP, NONE})
    void leavesThePlainAnswerWhenMarksAreTakenOut(String question) {
        JsonNode answer = served.answer(question);
        assertThat(MARK.matcher(answer.get("answer").asText()).replaceAll(""))
                .isEqualTo(answer.get("answer_plain").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, FACT, DISAGREEMENT, MARKUP})
    void placesEverySentenceInThePlainAnswer(String question) {
        JsonNode answer = served.answer(question);
        assertThat(answer.get("sentences"))
                .allSatisfy(sentence -> assertThat(answer.get("answer_plain")
                                .asText()
                                .substring(
                                        sentence.get("start").asInt(),
                                        sentence.get("end").asInt()))
                        .isEqualTo(sentence.get("text").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, FACT, DISAGREEMENT, MARKUP})
    void citesInEverySentence(String question) {
        assertThat(served.answer(question).get("sentences"))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.get("citations")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, FACT, DISAGREEMENT, MARKUP})
    void quotesTheArticleVerbatimAtItsOffsets(String question) {
        assertThat(served.answer(question).get("citations"))
                .allSatisfy(citation -> assertThat(textOf(citation.get("doc_id").asText())
                                .substring(
                                        citation.get("start_char").asInt(),
                                        citation.get("end_char").asInt()))
                        .isEqualTo(citation.get("quote").asText()));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, FACT, DISAGREEMENT, MARKUP})
    void hashesEveryQuote(String question) {
        assertThat(served.answer(question).get("citations"))
                .allSatisfy(citation -> assertThat(citation.get("quote_sha256").asText())
                        .isEqualTo(sha256(citation.get("quote").asText())));
    }

    @Test
    void givesListAnswersAsRowsThatPointAtSentences() {
        JsonNode answer = served.answer(LIST);
        assertThat(numbers(answer.get("items"), "sentence")).containsExactly(0, 1);
    }

    @Test
    void showsBothSidesOfADisagreement() {
        JsonNode sides = served.answer(DISAGREEMENT).get("conflicts").get(0).get("sides");
        assertThat(sides.toString())
                .isEqualTo("[{\"value\":\"40\",\"citations\":[1]},{\"value\":\"46\",\"citations\":[2]}]");
    }

    @Test
    void abstainsWithAStatusOfSuccess() {
        assertThat(served.ask(Served.body(Map.of("question", NONE))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void abstainsWithAReasonAndNothingElse() {
        JsonNode answer = served.answer(NONE);
        assertThat(List.of(
                        answer.get("status").asText(),
                        answer.get("reason").asText(),
                        answer.get("sentences").size(),
                        answer.get("items").size(),
                        answer.get("citations").size()))
                .containsExactly("abstained", "weak_match", 0, 0, 0);
    }

    @Test
    void showsRelatedPassagesWhenAbstaining() {
        assertThat(served.answer(NONE).get("related")).isNotEmpty();
    }

    @Test
    void saysWhatTheReasonIsWhenNothingMatches() {
        assertThat(served.answer("xyzzy plugh").get("reason").asText()).isEqualTo("no_match");
    }

    @Test
    void takesTodayFromTheNewestArticle() {
        assertThat(served.answer(FACT).at("/query/today").asText()).isEqualTo("2022-02-23");
    }

    @Test
    void keepsTheDayTheAskerNames() {
        JsonNode answer = served.askJson(Served.body(Map.of("question", FACT, "today", "2022-02-22")));
        assertThat(answer.at("/query/today").asText()).isEqualTo("2022-02-22");
    }

    @Test
    void saysHowManyUndatedArticlesADateFilterLeftOut() {
        JsonNode answer =
                served.askJson(Served.body(Map.of("question", FACT, "filters", Map.of("from", "2022-02-01"))));
        assertThat(answer.at("/query/undated_excluded").asInt()).isEqualTo(1);
    }

    @Test
    void givesTheFiltersBack() {
        JsonNode answer = served.askJson(
                "{\"question\":\"Where?\",\"filters\":{\"from\":\"2022-02-01\",\"to\":null,\"sources\":[\"B\",\"A\"]}}");
        assertThat(answer.at("/query/filters").toString())
                .isEqualTo("{\"from\":\"2022-02-01\",\"to\":null,\"sources\":[\"A\",\"B\"],\"exclude_sources\":[]}");
    }

    @Test
    void showsHowAFollowUpWasRewritten() {
        JsonNode answer = served.askJson("""
                {"question":"Where did it break out?",
                 "messages":[{"role":"user","content":"A fire?"},{"role":"assistant","content":"Yes."}]}
                """);
        assertThat(answer.at("/query/rewritten").asText()).isEqualTo("Where did it break out? (in Port Arden)");
    }

    @Test
    void givesTheSessionIdBack() {
        JsonNode answer = served.askJson(Served.body(Map.of("question", FACT, "session_id", "s1")));
        assertThat(answer.get("session_id").asText()).isEqualTo("s1");
    }

    @Test
    void hasEveryFieldOfTheContract() {
        assertThat(served.answer(FACT).fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "session_id",
                        "status",
                        "reason",
                        "mode",
                        "fallback",
                        "query",
                        "short_answer",
                        "answer",
                        "answer_plain",
                        "sentences",
                        "items",
                        "citations",
                        "conflicts",
                        "related",
                        "followups",
                        "verification",
                        "index_version");
    }

    @Test
    void tracesStagesWhereAsked() {
        JsonNode answer = served.askJson(Served.body(Map.of("question", FACT, "include", List.of("trace"))));
        assertThat(answer.get("trace").get(0).toString()).isEqualTo("{\"stage\":\"retrieve\",\"ms\":6.0}");
    }

    @Test
    void saysWhatBecameOfEveryPassageWhereAsked() {
        JsonNode answer = served.askJson(Served.body(
                Map.of("question", "Who condemned the storage after the fire?", "include", List.of("passages"))));
        assertThat(answer.get("passages"))
                .extracting(passage -> passage.get("use").asText())
                .contains("cited", "unused");
    }

    @Test
    void readsNoMorePassagesThanAsked() {
        JsonNode answer =
                served.askJson(Served.body(Map.of("question", LIST, "top_k", 1, "include", List.of("passages"))));
        assertThat(answer.get("passages")).hasSize(1);
    }

    @Test
    void answersTheSameRequestWithTheSameBytes() {
        String body = Served.body(Map.of("question", DISAGREEMENT));
        assertThat(served.ask(body).body()).isEqualTo(served.ask(body).body());
    }

    @Test
    void givesQuestionsToGoOnWithThatWereFoundSinceTheAnswer() {
        served.suggestions.found(false);
        JsonNode answer = served.answer(FACT);
        served.suggestions.found(true);
        assertThat(served.getJson("/answers/" + answer.get("id").asText()).get("followups"))
                .hasSize(1);
    }

    @Test
    void keepsAnAnswerUnderItsPermalink() {
        JsonNode answer = served.answer(LIST);
        assertThat(served.getJson("/answers/" + answer.get("id").asText())).isEqualTo(answer);
    }

    @Test
    void takesNullForEveryOptionalField() {
        assertThat(served.ask("{\"question\":\"Where?\",\"session_id\":null,\"messages\":null,\"today\":null,"
                                + "\"filters\":null,\"top_k\":null,\"mode\":null,\"stream\":null,\"include\":null}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersAQuestionOfTheGreatestLength() {
        assertThat(served.ask(Served.body(Map.of("question", "fire".repeat(500))))
                        .statusCode())
                .isEqualTo(200);
    }

    private String textOf(String article) {
        return served.getJson("/articles/"
                        + java.net.URLEncoder.encode(article, StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .get("text")
                .asText();
    }

    private static List<Integer> numbers(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).asInt())
                .toList();
    }

    private static List<Integer> dense(int size) {
        List<Integer> numbers = new ArrayList<>();
        for (int n = 1; n <= size; n++) {
            numbers.add(n);
        }
        return numbers;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
