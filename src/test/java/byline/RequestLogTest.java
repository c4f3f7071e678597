package byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a real process leaves in its log of what was asked.
@DisabledOnOs(OS.WINDOWS)
class RequestLogTest {

    private static final String QUESTION = "How many lamps did the harbour\\noffice replace?";

    @TempDir
    private Path folder;

    private Path articles = Path.of("");

    @BeforeEach
    void write() throws Exception {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("lamps.txt"), "The harbour office replaced 37 lamps on the north pier on Friday.");
    }

    @Test
    void logsNothingByDefault() throws Exception {
        assertThat(log("--reader", "lexical")).isEmpty();
    }

    @Test
    void logsEachRequestButNoWordOfItWhereAskedForLogs() throws Exception {
        assertThat(log("--reader", "lexical", "--verbose"))
                .contains("request=the-request method=POST route=/ask status=200")
                .doesNotContainIgnoringCase("lamps");
    }

    @Test
    void logsTheQuestionOnOneLineWhereTheSettingAsks() throws Exception {
        Path settings = Files.writeString(folder.resolve("settings.yaml"), "log-questions: true");
        assertThat(log("--reader", "lexical", "--settings", settings.toString()))
                .contains("question=\"" + QUESTION + "\"")
                .doesNotContain("north pier");
    }

    private String log(String... options) throws Exception {
        try (BylineProcess byline = BylineProcess.serve(articles, folder.resolve("index"), options)) {
            HttpResponse<String> answer = byline.post("/ask", "{\"question\":\"" + QUESTION + "\"}", "the-request");
            assertThat(answer.body()).contains("37 lamps");
            byline.signal("TERM");
            return byline.end().errors();
        }
    }
}
