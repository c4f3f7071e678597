package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer as the events that lead to it.
class StreamTest {

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.start(options -> options.withKeepAlive(Duration.ofMillis(50)));
    }

    @AfterEach
    void stop() {
        served.answerer.mayFinish.release(100);
        served.close();
    }

    @Test
    void beginsWithStartAndSourcesAndEndsWithFollowupsAndDone() {
        List<String> names = events("Who condemned the storage of fuel?").stream()
                .map(Event::name)
                .toList();
        assertThat(names)
                .containsExactly("start", "sources", "delta", "citation", "delta", "citation", "followups", "done");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who condemned the storage of fuel?",
                "Where did the fire break out?",
                "How many people were led to safety?",
                "What does the markup article say?",
                "How much are the ferry fares from Port Arden?"
            })
    void tellsExactlyTheAnswer(String question) {
        List<Event> events = events(question);
        String told = events.stream()
                .filter(event -> event.name().equals("delta"))
                .map(event -> event.data().get("text").asText())
                .collect(Collectors.joining());
        assertThat(told).isEqualTo(events.getLast().data().get("answer").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who condemned the storage of fuel?", "Where did the fire break out?"})
    void neverCutsAMark(String question) {
        assertThat(events(question))
                .filteredOn(event -> event.name().equals("delta"))
                .allSatisfy(event -> assertThat(event.data().get("text").asText())
                        .matches("(?s)[^\\[\\]]*((\\[\\d+])+[^\\[\\]]*)*"));
    }

    @Test
    void tellsEachCitationOnceAndInOrder() {
        List<Event> events = events("How many people were led to safety?");
        assertThat(events.stream()
                        .filter(event -> event.name().equals("citation"))
                        .map(Event::data)
                        .toList())
                .isEqualTo(children(events.getLast().data().get("citations")));
    }

    @Test
    void endsWithTheSameObjectAsWithoutAStream() {
        JsonNode whole = served.askJson("{\"question\":\"Where did the fire break out?\",\"stream\":null}");
        JsonNode done = events("Where did the fire break out?").getLast().data();
        assertThat(done).isEqualTo(whole);
    }

    @Test
    void streamsWhereTheBodyAsksForIt() {
        HttpResponse<String> response = served.ask("{\"question\":\"Where?\",\"stream\":true}");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
    }

    @Test
    void tellsTheSameEventsAsLines() {
        HttpResponse<String> lines = served.send(served.asking("{\"question\":\"Who condemned the storage of fuel?\"}")
                .header("Accept", "application/x-ndjson"));
        List<Event> told = lines.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Served::json)
                .map(line -> new Event(line.get("event").asText(), line.get("data")))
                .toList();
        assertThat(told).isEqualTo(events("Who condemned the storage of fuel?"));
    }

    @Test
    void endsWithAnErrorWhenAnsweringFailsHalfway() {
        assertThat(events("Please crash halfway, harbour").getLast().name()).isEqualTo("error");
    }

    @Test
    void saysNothingOfTheInsideInAnErrorEvent() {
        assertThat(events("Please crash halfway, harbour").getLast().data().toString())
                .contains("\"internal\"", "request_id")
                .doesNotContain("secret", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/x-ndjson"})
    void refusesABadRequestByItsStatus(String accept) {
        assertThat(served.send(served.asking("{}").header("Accept", accept)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/x-ndjson"})
    void showsSourcesAndSentencesBeforeTheAnswerIsDone(String accept) throws IOException {
        served.answerer.mayFinish.drainPermits();
        try (Socket socket = open("Who condemned slowly the storage of fuel?", accept)) {
            assertThat(readUntil(socket, "citation")).contains("sources", "delta");
        }
    }

    @Test
    void keepsASilentStreamOpenWithComments() throws IOException {
        served.answerer.mayFinish.drainPermits();
        try (Socket socket = open("Who condemned slowly the storage of fuel?", "text/event-stream")) {
            assertThat(readUntil(socket, ": still working")).doesNotContain("event: done");
        }
    }

    /// As a browser asks: ready to take what it gets compressed.
    private Socket open(String question, String accept) throws IOException {
        String body = Served.body(Map.of("question", question));
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("POST /ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: "
                                + accept + "\r\nAccept-Encoding: gzip, deflate\r\nContent-Length: "
                                + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String readUntil(Socket socket, String text) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder read = new StringBuilder();
        String line = reader.readLine();
        while (line != null && !line.contains(text)) {
            read.append(line).append('\n');
            line = reader.readLine();
        }
        assertThat(line).isNotNull();
        return read.toString();
    }

    private List<Event> events(String question) {
        HttpResponse<String> response = served.send(
                served.asking(Served.body(Map.of("question", question))).header("Accept", "text/event-stream"));
        List<Event> events = new ArrayList<>();
        for (String block : response.body().split("\n\n", -1)) {
            Map<String, String> fields = block.lines()
                    .filter(line -> !line.startsWith(":") && line.contains(": "))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(": ")),
                            line -> line.substring(line.indexOf(": ") + 2)));
            String name = fields.get("event");
            String data = fields.get("data");
            if (name != null && data != null) {
                events.add(new Event(name, Served.json(data)));
            }
        }
        return events;
    }

    private static List<JsonNode> children(JsonNode array) {
        List<JsonNode> children = new ArrayList<>();
        array.forEach(children::add);
        return children;
    }

    private record Event(String name, JsonNode data) {}
}
