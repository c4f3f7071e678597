package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a caller hears who asks wrongly: always the same shape, the field's name, and never a stack trace.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestTest {

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
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {}                                                        | 400 | bad_value     | question
                    {"question":""}                                           | 400 | bad_value     | question
                    {"question":"  \\n "}                                     | 400 | bad_value     | question
                    {"question":null}                                         | 400 | bad_value     | question
                    {"question":7}                                            | 400 | bad_value     | question
                    {"question":["a"]}                                        | 400 | bad_value     | question
                    {"question":{"a":1}}                                      | 400 | bad_value     | question
                    {"question":true}                                         | 400 | bad_value     | question
                    {"question":"half \\ud83d"}                               | 400 | bad_value     | question
                    {"question":"q","qestion":"q"}                            | 400 | unknown_field | qestion
                    {"question":"q","top_k":0}                                | 400 | bad_value     | top_k
                    {"question":"q","top_k":-1}                               | 400 | bad_value     | top_k
                    {"question":"q","top_k":51}                               | 400 | bad_value     | top_k
                    {"question":"q","top_k":"8"}                              | 400 | bad_value     | top_k
                    {"question":"q","top_k":8.5}                              | 400 | bad_value     | top_k
                    {"question":"q","top_k":99999999999}                      | 400 | bad_value     | top_k
                    {"question":"q","topK":8}                                 | 400 | unknown_field | topK
                    {"question":"q","today":"2022-02-30"}                     | 400 | bad_value     | today
                    {"question":"q","today":"22.02.2022"}                     | 400 | bad_value     | today
                    {"question":"q","today":"2022-02-21T10:00:00Z"}           | 400 | bad_value     | today
                    {"question":"q","today":""}                               | 400 | bad_value     | today
                    {"question":"q","today":20220221}                         | 400 | bad_value     | today
                    {"question":"q","today":[2022,2,21]}                      | 400 | bad_value     | today
                    {"question":"q","mode":"clever"}                          | 400 | bad_value     | mode
                    {"question":"q","mode":"AUTO"}                            | 400 | bad_value     | mode
                    {"question":"q","mode":1}                                 | 400 | bad_value     | mode
                    {"question":"q","mode":""}                                | 400 | bad_value     | mode
                    {"question":"q","stream":"yes"}                           | 400 | bad_value     | stream
                    {"question":"q","stream":1}                               | 400 | bad_value     | stream
                    {"question":"q","include":["everything"]}                 | 400 | bad_value     | include[0]
                    {"question":"q","include":"trace"}                        | 400 | bad_value     | include
                    {"question":"q","include":[null]}                         | 400 | bad_value     | include
                    {"question":"q","session_id":5}                           | 400 | bad_value     | session_id
                    {"question":"q","session_id":""}                          | 400 | bad_value     | session_id
                    {"question":"q","filters":[]}                             | 400 | bad_value     | filters
                    {"question":"q","filters":"none"}                         | 400 | bad_value     | filters
                    {"question":"q","filters":{"since":"2022-02-01"}}         | 400 | unknown_field | filters.since
                    {"question":"q","filters":{"from":"2022-13-01"}}          | 400 | bad_value     | filters.from
                    {"question":"q","filters":{"from":"2022-03-01","to":"2022-02-01"}} | 400 | bad_value | filters.from
                    {"question":"q","filters":{"sources":"Wire"}}             | 400 | bad_value     | filters.sources
                    {"question":"q","filters":{"sources":[""]}}               | 400 | bad_value     | filters.sources[0]
                    {"question":"q","filters":{"exclude_sources":[null]}}     | 400 | bad_value     | filters.exclude_sources[0]
                    {"question":"q","messages":{}}                            | 400 | bad_value     | messages
                    {"question":"q","messages":[null]}                        | 400 | bad_value     | messages[0]
                    {"question":"q","messages":[{"role":"user"}]}             | 400 | bad_value     | messages[0].content
                    {"question":"q","messages":[{"content":"a"}]}             | 400 | bad_value     | messages[0].role
                    {"question":"q","messages":[{"role":"system","content":"a"}]} | 400 | bad_value | messages[0].role
                    {"question":"q","messages":[{"role":"user","content":"a","name":"b"}]} | 400 | unknown_field | messages[0].name
                    """)
    void namesTheFieldAtFault(String body, int status, String code, String field) {
        HttpResponse<String> response = served.ask(body);
        JsonNode error = Served.json(response).get("error");
        assertThat(List.of(
                        response.statusCode(),
                        error.path("code").asText(),
                        error.path("field").asText()))
                .containsExactly(status, code, field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"q\"",
                "7",
                "{",
                "{\"question\":\"q\"",
                "{\"question\":\"q\"} {}",
                "{\"question\":\"q\",}",
                "{'question':'q'}",
                "{\"question\":\"q\",\"question\":\"p\"}",
                "question=q",
                "\u0000\u0001"
            })
    void refusesWhatIsNoJsonObject(String body) {
        assertThat(codeOf(served.ask(body), 400)).isEqualTo("bad_json");
    }

    @Test
    void refusesJsonNestedTooDeep() {
        assertThat(codeOf(served.ask("{\"question\":" + "[".repeat(5_000)), 400))
                .isIn("bad_json", "bad_value");
    }

    @Test
    void refusesAQuestionOfMoreThanTwoThousandCharacters() {
        HttpResponse<String> response = served.ask("{\"question\":\"" + "a".repeat(2_001) + "\"}");
        assertThat(codeOf(response, 413)).isEqualTo("too_long");
    }

    @Test
    void refusesAQuestionOfAHundredThousandCharacters() {
        HttpResponse<String> response = served.ask("{\"question\":\"" + "a".repeat(100_000) + "\"}");
        assertThat(codeOf(response, 413)).isEqualTo("too_long");
    }

    @Test
    void refusesABodyOfMoreThanAMillionBytes() {
        assertThat(codeOf(served.ask("x".repeat(1_000_001)), 413)).isEqualTo("too_long");
    }

    @Test
    void refusesAnEndlessBodyWithoutALength() {
        var endless = served.request("/ask")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArrays(
                        java.util.Collections.nCopies(300, "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII))));
        assertThat(codeOf(served.send(endless), 413)).isEqualTo("too_long");
    }

    @Test
    void hearsOutWhoSendsTooMuchBeforeItReadsTheAnswer() throws IOException {
        String head = "POST /ask HTTP/1.1\r\nHost: 127.0.0.1:" + served.port + "\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 5000000\r\n\r\n";
        assertThat(served.raw(head + "x".repeat(5_000_000))).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"})
    void takesNothingButJson(String type) {
        var request = served.request("/ask")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"question\":\"Where?\"}"));
        assertThat(codeOf(served.send(request), 415)).isEqualTo("unsupported_media_type");
    }

    @Test
    void takesJsonWithACharset() {
        var request = served.request("/ask")
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString("{\"question\":\"Where?\"}"));
        assertThat(served.send(request).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/articles",
                "/articles/none",
                "/articles/..%2F..%2Fetc%2Fpasswd",
                "/passages/none",
                "/answers/none",
                "/lib/none.js",
                "/ask/more",
                "/admin"
            })
    void hasNothingAtUnknownAddresses(String path) {
        assertThat(codeOf(served.get(path), 404)).isEqualTo("not_found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/ask,POST",
        "PUT,/ask,POST",
        "DELETE,/corpus,GET",
        "POST,/corpus,GET",
        "POST,/readyz,GET",
        "PATCH,/articles/a,GET"
    })
    void saysWhichMethodAnAddressTakes(String method, String path, String allowed) {
        HttpResponse<String> response = served.send(served.request(path).method(method, BodyPublishers.ofString("{}")));
        assertThat(List.of(
                        codeOf(response, 405),
                        response.headers().firstValue("Allow").orElse("")))
                .satisfiesExactly(
                        code -> assertThat(code).isEqualTo("method_not_allowed"),
                        allow -> assertThat(allow).contains(allowed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /articles/%2e%2e/%2e%2e/etc HTTP/1.1",
                "GET /articles/%ff%fe HTTP/1.1",
                "GET /a/../../../etc/passwd HTTP/1.1",
                "GET nonsense HTTP/1.1",
                "GET / HTTP/9.9",
                "G\u0000T / HTTP/1.1",
                "nonsense"
            })
    void givesJettysOwnErrorsTheSameShape(String requestLine) throws IOException {
        String response = served.raw(requestLine + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        assertThat(errorOf(response).get("request_id").asText()).isNotBlank();
    }

    @Test
    void refusesHeadersTooLargeInTheSameShape() throws IOException {
        String response = served.raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(errorOf(response).get("code").asText()).isEqualTo("headers_too_large");
    }

    @Test
    void refusesAnAddressTooLongInTheSameShape() throws IOException {
        String response = served.raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        assertThat(errorOf(response).get("code").asText()).isEqualTo("address_too_long");
    }

    @Test
    void hidesWhatFailedInside() {
        HttpResponse<String> response = served.ask("{\"question\":\"Please crash now in the harbour\"}");
        assertThat(response.body()).contains("\"internal\"").doesNotContain("secret", "Exception", "at byline");
    }

    @Test
    void failsInsideWithStatusFiveHundred() {
        assertThat(served.ask("{\"question\":\"Please crash now in the harbour\"}")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void namesTheRequestInItsErrors() {
        HttpResponse<String> response = served.send(served.asking("{").header("X-Request-Id", "mine-42"));
        assertThat(Served.json(response).at("/error/request_id").asText()).isEqualTo("mine-42");
    }

    @Test
    void givesTheRequestIdBack() {
        HttpResponse<String> response = served.send(served.request("/healthz").header("X-Request-Id", "mine-42"));
        assertThat(response.headers().firstValue("X-Request-Id")).contains("mine-42");
    }

    @Test
    void replacesARequestIdThatCouldDoHarm() {
        HttpResponse<String> response = served.send(served.request("/healthz").header("X-Request-Id", "<script>"));
        assertThat(response.headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f-]{36}");
    }

    private static String codeOf(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return Served.json(response).at("/error/code").asText();
    }

    private static JsonNode errorOf(String response) {
        return Served.json(response.substring(response.indexOf("{"), response.lastIndexOf("}") + 1))
                .get("error");
    }
}
