package byline;

import static org.assertj.core.api.Assertions.assertThat;

import byline.BylineProcess.Ended;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Real processes beside each other on one folder and one index.
@DisabledOnOs(OS.WINDOWS)
@TestInstance(Lifecycle.PER_CLASS)
class ServeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = "How many lamps did the harbour office replace?";
    private static final int LOOKS = 300;
    private static final int PAUSE_MILLISECONDS = 100;

    @TempDir
    static Path folder;

    private Path articles = Path.of("");
    private Path index = Path.of("");
    private BylineProcess byline;

    @BeforeAll
    void serve() throws Exception {
        articles = Files.createDirectory(folder.resolve("articles"));
        index = folder.resolve("index");
        write("lamps.txt", "The harbour office replaced 37 lamps on the north pier on Friday.");
        write("ferry.txt", "The ferry to Eastmere was cancelled on Sunday because of fog.");
        byline = BylineProcess.serve(articles, index);
    }

    @AfterAll
    void stop() {
        byline.close();
    }

    @Test
    void isReadyWhenItPrintsItsAddress() throws Exception {
        assertThat(byline.get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void answersOverHttp() throws Exception {
        assertThat(ask(QUESTION).path("short_answer").asText()).isEqualTo("37");
    }

    @Test
    void goesOnWithASession() throws Exception {
        ask(QUESTION, "a-session");
        assertThat(ask("When?", "a-session").at("/query/rewritten").asText())
                .isEqualTo("When did the harbour office replace?");
    }

    @Test
    void askPrintsTheObjectThatTheServerSends() throws Exception {
        Ended ask = BylineProcess.run(
                "ask", "--json", "--articles", articles.toString(), "--index", index.toString(), QUESTION);
        assertThat(JSON.readTree(ask.output())).isEqualTo(ask(QUESTION));
    }

    @Test
    void askPrintsAnAnswerWithItsSource() throws Exception {
        Ended ask = BylineProcess.run("ask", "--articles", articles.toString(), "--index", index.toString(), QUESTION);
        assertThat(ask.output()).isEqualTo("""
                The harbour office replaced 37 lamps on the north pier on Friday [1].

                [1] Unknown outlet, undated
                    “The harbour office replaced 37 lamps on the north pier on Friday.”
                """);
    }

    @Test
    void aSecondServerSaysThatTheIndexIsTaken() throws Exception {
        Ended second = BylineProcess.run(
                "serve", "--port", "0", "--articles", articles.toString(), "--index", index.toString());
        assertThat(second.errors()).contains("Another Byline process is writing the index " + index);
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        String port = byline.address().getPort() + "";
        Ended second = BylineProcess.run(
                "serve",
                "--port",
                port,
                "--articles",
                articles.toString(),
                "--index",
                folder.resolve("other").toString());
        assertThat(second.errors()).contains("Cannot listen on 127.0.0.1:" + port);
    }

    @Test
    void takesInAnArticleDroppedIntoTheFolder() throws Exception {
        write("bridge.txt", "Ida Falk inspected the swing bridge on Tuesday.");
        assertThat(eventually("Who inspected the swing bridge?", "Ida Falk")).isEqualTo("Ida Falk");
    }

    @Test
    void endsOnCtrlC() throws Exception {
        try (BylineProcess other = BylineProcess.serve(articles, folder.resolve("interrupted"))) {
            other.signal("INT");
            assertThat(other.end().exitCode()).isEqualTo(130);
        }
    }

    @Test
    void endsWithoutAWordOfComplaint() throws Exception {
        try (BylineProcess other = BylineProcess.serve(articles, folder.resolve("terminated"))) {
            other.signal("TERM");
            assertThat(other.end().errors()).isEmpty();
        }
    }

    @Test
    void comesBackAfterBeingKilled() throws Exception {
        Path killed = folder.resolve("killed");
        try (BylineProcess first = BylineProcess.serve(articles, killed)) {
            first.signal("KILL");
            first.end();
        }
        try (BylineProcess second = BylineProcess.serve(articles, killed)) {
            assertThat(second.get("/readyz").statusCode()).isEqualTo(200);
        }
    }

    private JsonNode ask(String question) throws IOException, InterruptedException {
        ObjectNode request = JSON.createObjectNode().put("question", question);
        return JSON.readTree(byline.post("/ask", request.toString()).body());
    }

    private JsonNode ask(String question, String session) throws IOException, InterruptedException {
        ObjectNode request = JSON.createObjectNode().put("question", question).put("session_id", session);
        return JSON.readTree(byline.post("/ask", request.toString()).body());
    }

    /// The short answer once it is the one expected, or the last one given.
    private String eventually(String question, String expected) throws IOException, InterruptedException {
        String answer = "";
        for (int look = 0; look < LOOKS && !answer.equals(expected); look++) {
            Thread.sleep(PAUSE_MILLISECONDS);
            answer = ask(question).path("short_answer").asText();
        }
        return answer;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }
}
