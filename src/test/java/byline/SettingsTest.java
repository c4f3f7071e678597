package byline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import byline.Settings.Allowed;
import byline.Settings.ReaderChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path SAMPLE = Path.of("/opt/byline/corpus/articles");
    private static final UserFolders FOLDERS = new UserFolders(Path.of("/data/byline"), Path.of("/config/byline"));

    @TempDir
    Path folder;

    @Test
    void takesTheSampleArticlesWhenNoneAreNamed() {
        assertThat(read(Map.of()).articles()).isEqualTo(SAMPLE);
    }

    @Test
    void listensOnThisMachineAloneByDefault() {
        assertThat(read(Map.of()).host()).isEqualTo("127.0.0.1");
    }

    @Test
    void keepsAnIndexForEachArticlesFolder() {
        assertThat(read(Map.of("BYLINE_ARTICLES", "/news/a")).index())
                .isNotEqualTo(read(Map.of("BYLINE_ARTICLES", "/news/b")).index());
    }

    @Test
    void keepsTheIndexAmongTheUsersData() {
        assertThat(read(Map.of()).index()).startsWithRaw(Path.of("/data/byline/index"));
    }

    @Test
    void anOptionCountsBeforeTheEnvironment() {
        assertThat(read(Map.of(Setting.PORT, "1"), Map.of("BYLINE_PORT", "2"), Optional.empty())
                        .port())
                .isEqualTo(1);
    }

    @Test
    void theEnvironmentCountsBeforeTheSettingsFile() throws IOException {
        assertThat(read(Map.of(), Map.of("BYLINE_PORT", "2"), Optional.of(file("port: 3")))
                        .port())
                .isEqualTo(2);
    }

    @Test
    void theSettingsFileCountsBeforeTheDefault() throws IOException {
        assertThat(read(Map.of(), Map.of(), Optional.of(file("port: 3"))).port())
                .isEqualTo(3);
    }

    @Test
    void anEmptyVariableCountsAsNone() {
        assertThat(read(Map.of("BYLINE_PORT", "")).port()).isEqualTo(8080);
    }

    @Test
    void remembersWhereASettingComesFrom() throws IOException {
        Path file = file("reader: neural");
        assertThat(read(Map.of(), Map.of(), Optional.of(file)).given())
                .contains(new Given(Setting.READER, "neural", "reader in " + file));
    }

    @Test
    void understandsTheReader() {
        assertThat(read(Map.of("BYLINE_READER", "Neural")).reader()).isEqualTo(ReaderChoice.NEURAL);
    }

    @ParameterizedTest
    @CsvSource({"20s, PT20S", "500ms, PT0.5S", "2m, PT2M"})
    void understandsATimeBudget(String text, Duration budget) {
        assertThat(read(Map.of("BYLINE_MODEL", "ollama:llama3:8b", "BYLINE_MODEL_TIMEOUT", text))
                        .model())
                .hasValueSatisfying(model -> assertThat(model.timeout()).isEqualTo(budget));
    }

    @Test
    void allowsNoOtherHostOrOriginByDefault() {
        assertThat(read(Map.of()).allowed()).isEqualTo(new Allowed(Set.of(), Set.of()));
    }

    @Test
    void understandsTheHostsThatAreAllowed() {
        assertThat(read(Map.of("BYLINE_ALLOWED_HOSTS", "MyBox, news.example,[2001:db8::5]"))
                        .allowed()
                        .hosts())
                .containsExactlyInAnyOrder("mybox", "news.example", "[2001:db8::5]");
    }

    @Test
    void understandsTheOriginsThatAreAllowed() {
        assertThat(read(Map.of("BYLINE_ALLOWED_ORIGINS", "https://desk.example,http://Localhost:3000"))
                        .allowed()
                        .origins())
                .containsExactlyInAnyOrder("https://desk.example", "http://localhost:3000");
    }

    @Test
    void anAddressMayStandInBrackets() {
        assertThat(read(Map.of("BYLINE_HOST", "[2001:db8::5]")).host()).isEqualTo("2001:db8::5");
    }

    @Test
    void aModelsNameMayHoldAColon() {
        assertThat(read(Map.of("BYLINE_MODEL", "ollama:llama3:8b")).model())
                .hasValueSatisfying(model -> assertThat(model.name()).isEqualTo("llama3:8b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "BYLINE_PORT | 80a | BYLINE_PORT is \"80a\": give a number from 0 to 65535 (0 takes any free port)",
                "BYLINE_PORT | 65536 | BYLINE_PORT is \"65536\": give a number from 0 to 65535 (0 takes any free port)",
                "BYLINE_PORT | -1 | BYLINE_PORT is \"-1\": give a number from 0 to 65535 (0 takes any free port)",
                "BYLINE_HOST | a b | BYLINE_HOST is \"a b\": give a host name or address, such as 127.0.0.1, or 0.0.0.0"
                        + " for every network",
                "BYLINE_ALLOWED_HOSTS | mybox:8080 | BYLINE_ALLOWED_HOSTS is \"mybox:8080\": give names without a port,"
                        + " with commas between them, such as mybox,news.example",
                "BYLINE_ALLOWED_HOSTS | mybox, | BYLINE_ALLOWED_HOSTS is \"mybox,\": give names without a port,"
                        + " with commas between them, such as mybox,news.example",
                "BYLINE_ALLOWED_ORIGINS | https://a.example/ | BYLINE_ALLOWED_ORIGINS is \"https://a.example/\": give"
                        + " origins without a path, with commas between them, such as https://desk.example",
                "BYLINE_ALLOWED_ORIGINS | http://a_b.example | BYLINE_ALLOWED_ORIGINS is \"http://a_b.example\": give"
                        + " origins without a path, with commas between them, such as https://desk.example",
                "BYLINE_HOST | [] | BYLINE_HOST is \"[]\": give a host name or address, such as 127.0.0.1, or 0.0.0.0"
                        + " for every network",
                "BYLINE_READER | best | BYLINE_READER is \"best\": give lexical or neural",
                "BYLINE_ALLOW_DELETE | yes | BYLINE_ALLOW_DELETE is \"yes\": give true or false",
                "BYLINE_MODEL | gpt | BYLINE_MODEL is \"gpt\": give a provider and a name: openai:NAME, ollama:NAME,"
                        + " anthropic:NAME or gemini:NAME",
                "BYLINE_MODEL_URL | localhost | BYLINE_MODEL_URL is \"localhost\": give an address that begins with"
                        + " http:// or https://",
                "BYLINE_MODEL_TIMEOUT | 20 | BYLINE_MODEL_TIMEOUT is \"20\": give a time such as 20s or 500ms"
            })
    void aWrongValueIsNamedWithWhatWouldDo(String variable, String text, String message) {
        assertThatThrownBy(() -> read(Map.of(variable, text))).hasMessage(message);
    }

    @Test
    void aNameThatIsNoSettingIsNamedWithThoseThatAre() throws IOException {
        Path file = file("porrt: 1");
        assertThatThrownBy(() -> read(Map.of(), Map.of(), Optional.of(file)))
                .hasMessage(file + " has \"porrt\", which is no setting; there are articles, index, host, port,"
                        + " allowed-hosts, allowed-origins, allow-delete, reader, sessions, session-turns, session-expiry, log-questions, model, model-url, model-key, model-timeout,"
                        + " model-temperature, model-max-tokens");
    }

    @Test
    void aBrokenSettingsFileIsNamedWithItsLine() throws IOException {
        Path file = file("port: 1\nhost: [");
        assertThatThrownBy(() -> read(Map.of(), Map.of(), Optional.of(file)))
                .hasMessageContainingAll(file.toString(), "line 2");
    }

    @Test
    void aMissingSettingsFileIsNamed() {
        Path file = folder.resolve("none.yaml");
        assertThatThrownBy(() -> read(Map.of(), Map.of(), Optional.of(file)))
                .hasMessage("The settings file " + file + " cannot be read: check its name");
    }

    @Test
    void anEmptySettingsFileSaysNothing() throws IOException {
        assertThat(read(Map.of(), Map.of(), Optional.of(file("# nothing yet\n")))
                        .port())
                .isEqualTo(8080);
    }

    @Test
    void aKeyIsNeverShown() {
        assertThat(read(Map.of("BYLINE_MODEL", "openai:gpt", "BYLINE_MODEL_KEY", "sk-secret"))
                        .toString())
                .doesNotContain("sk-secret");
    }

    @ParameterizedTest
    @CsvSource({
        "http://ann:top@models.example/v1, http://(hidden)@models.example/v1",
        "http://top@models.example, http://(hidden)@models.example",
        "http://ann:t@p/t?p@models.example, http://(hidden)@models.example",
        "ann:top@models.example, (hidden)@models.example",
        "http://models.example/v1, http://models.example/v1"
    })
    void aPasswordInAnAddressIsNeverShown(String url, String shown) {
        assertThat(new Given(Setting.MODEL_URL, url, "BYLINE_MODEL_URL").masked())
                .isEqualTo(shown);
    }

    @Test
    void aPasswordInAWrongAddressIsNeverShown() {
        assertThatThrownBy(() -> read(Map.of("BYLINE_MODEL_URL", "http://ann:top secret@models.example")))
                .hasMessageStartingWith("BYLINE_MODEL_URL is \"http://(hidden)@models.example\": give")
                .hasNoCause();
    }

    private Settings read(Map<String, String> environment) {
        return read(Map.of(), environment, Optional.empty());
    }

    private Settings read(Map<Setting, String> options, Map<String, String> environment, Optional<Path> file) {
        return SettingsReader.read(SettingsLayers.of(options, environment, file), SAMPLE, FOLDERS);
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), yaml);
    }
}
