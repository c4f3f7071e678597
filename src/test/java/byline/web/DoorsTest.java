package byline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The other addresses: articles, passages, the corpus, health, and the page's files.
class DoorsTest {

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.start();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void servesAnArticleAsItIsStored() {
        assertThat(served.getJson("/articles/harbour.txt").get("text").asText()).isEqualTo(SmallCorpus.HARBOUR.text());
    }

    @Test
    void servesAnArticleWhoseIdHoldsSlashesAndSigns() {
        assertThat(served.getJson("/articles/" + segment(SmallCorpus.LEDGER.id()))
                        .get("id")
                        .asText())
                .isEqualTo(SmallCorpus.LEDGER.id());
    }

    @Test
    void saysNullForWhatAnArticleDoesNotTell() {
        JsonNode article = served.getJson("/articles/undated.txt");
        assertThat(article.get("title").isNull()
                        && article.get("source").isNull()
                        && article.get("published").isNull()
                        && article.get("url").isNull())
                .isTrue();
    }

    @Test
    void servesAPassageByItsId() {
        assertThat(served.getJson("/passages/" + segment(SmallCorpus.LEDGER.id() + "#1"))
                        .get("start_char")
                        .asInt())
                .isEqualTo(SmallCorpus.LEDGER.text().indexOf("The regional"));
    }

    @Test
    void countsTheCorpus() {
        JsonNode corpus = served.getJson("/corpus");
        assertThat(corpus.get("count").asInt()).isEqualTo(corpus.get("articles").size());
    }

    @Test
    void namesFilesThatFailed() {
        assertThat(served.getJson("/corpus").at("/failed/0/path").asText()).isEqualTo("broken.pdf");
    }

    @Test
    void leavesTheArticlesOutOfTheCorpusWhereAsked() {
        assertThat(served.getJson("/corpus?articles=false").has("articles")).isFalse();
    }

    @Test
    void refusesAnUnclearWishForArticles() {
        assertThat(served.get("/corpus?articles=perhaps").statusCode()).isEqualTo(400);
    }

    @Test
    void saysItIsAlive() {
        assertThat(served.get("/healthz").body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void saysItIsReady() {
        assertThat(served.get("/readyz").body())
                .isEqualTo("{\"status\":\"ready\",\"syncing\":false,\"articles\":4,\"passages\":7,\"embedded\":7,"
                        + "\"index_version\":\"small-1\",\"reader\":\"scripted-reader-1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readyz", "/corpus", "/articles/harbour.txt"})
    void isNotReadyBeforeTheFirstCommit(String path) {
        served.index.ready(false);
        assertThat(served.get(path).statusCode()).isEqualTo(503);
    }

    @Test
    void doesNotAnswerBeforeTheFirstCommit() {
        served.index.ready(false);
        assertThat(served.ask("{\"question\":\"Where?\"}").statusCode()).isEqualTo(503);
    }

    @Test
    void isAliveBeforeTheFirstCommit() {
        served.index.ready(false);
        assertThat(served.get("/healthz").statusCode()).isEqualTo(200);
    }

    @Test
    void servesThePageAtTheRoot() {
        assertThat(served.get("/").headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/html");
    }

    @Test
    void servesItsOneLibraryFromTheClassPath() {
        assertThat(served.get("/lib/lit-html/lit-html.js").statusCode()).isEqualTo(200);
    }

    @Test
    void allowsThePageNothingInline() {
        assertThat(served.get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void saysWhichFolderLacksThePage(@TempDir Path empty) {
        ChatServices services = Served.services(served.answerer, served.index);
        assertThatThrownBy(() -> new ChatServer(services, ChatOptions.of(empty)))
                .isInstanceOf(ChatServerException.class)
                .hasMessage("The page is missing: no index.html with css and js in " + empty
                        + ". Byline's web folder has to stand beside it.");
    }

    @Test
    void saysWhichAddressIsTaken() {
        try (ChatServer second =
                new ChatServer(Served.services(served.answerer, served.index), ChatOptions.of(Served.PAGE))) {
            assertThatThrownBy(() -> second.start("127.0.0.1", served.port))
                    .isInstanceOf(ChatServerException.class)
                    .hasMessageContaining("127.0.0.1:" + served.port);
        }
    }

    @Test
    void compressesWhatIsLarge() {
        HttpResponse<String> response =
                served.send(served.request("/lib/lit-html/lit-html.js").header("Accept-Encoding", "gzip"));
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
