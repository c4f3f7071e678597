package byline.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import byline.answer.Reader;
import byline.answer.Reader.Candidate;
import byline.answer.Reader.Claim;
import byline.answer.Reader.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The reader inside Byline, held to what the program that trained it says of fifty fixed cases.
class ShippedReaderTest {

    private static final String TEXT = "Ferries stopped on Tuesday. Harbour master Ingrid Solberg said repairs would"
            + " take at least nine days and cost about $2.4 million.";
    private static final String QUESTION = "How much will the repairs cost?";

    private static Reader reader;

    @BeforeAll
    static void load() {
        reader = OnnxReader.shipped(2);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    /// Other builds of the runtime round otherwise, so that nearly equal candidates may change places.
    @Test
    void readsTheAnswersThatItsTrainerReads() throws IOException {
        long same = fifty().stream()
                .filter(expected -> best(expected)
                        .span()
                        .of(expected.get("text").asText())
                        .equals(expected.get("span").asText()))
                .count();
        assertThat(same).isGreaterThanOrEqualTo(45);
    }

    @ParameterizedTest
    @MethodSource("fifty")
    void isAsSureAsItsTrainer(JsonNode expected) {
        assertThat(best(expected).probability())
                .isCloseTo(expected.get("probability").asDouble(), within(0.1));
    }

    @Test
    void isNeitherSurerNorLessSureThanItsTrainerOnAverage() throws IOException {
        double off = fifty().stream()
                .mapToDouble(expected -> Math.abs(best(expected).probability()
                        - expected.get("probability").asDouble()))
                .average()
                .orElseThrow();
        assertThat(off).isLessThan(0.02);
    }

    @ParameterizedTest
    @MethodSource("fifty")
    void judgesSupportAsItsTrainer(JsonNode expected) {
        assertThat(support(expected))
                .isCloseTo(expected.get("support_probability").asDouble(), within(0.2));
    }

    @Test
    void judgesSupportNeitherMoreNorLessStrictlyOnAverage() throws IOException {
        double off = fifty().stream()
                .mapToDouble(expected -> Math.abs(
                        support(expected) - expected.get("support_probability").asDouble()))
                .average()
                .orElseThrow();
        assertThat(off).isLessThan(0.02);
    }

    @Test
    void readsATextTheSameInAnyCompany() {
        Reading alone = reader.read(QUESTION, List.of(TEXT)).getFirst();
        assertThat(reader.read(QUESTION, List.of("Rain fell.", TEXT, TEXT.repeat(9)))
                        .get(1))
                .isEqualTo(alone);
    }

    @Test
    void countsUtf16CodeUnitsBehindAnEmoji() {
        String text = "🙂🇺🇦 " + TEXT;
        Candidate best =
                reader.read(QUESTION, List.of(text)).getFirst().candidates().getFirst();
        assertThat(best.span().of(text)).contains("$2.4 million");
    }

    @Test
    void findsAnAnswerBehindTheFirstWindow() {
        String text = "Rain fell on the island all day and nobody went out. ".repeat(40) + TEXT;
        Candidate best =
                reader.read(QUESTION, List.of(text)).getFirst().candidates().getFirst();
        assertThat(best.span().of(text)).contains("$2.4 million");
    }

    @Test
    void givesNoCandidateThatOverlapsABetterOne() {
        List<Candidate> candidates =
                reader.read(QUESTION, List.of(TEXT)).getFirst().candidates();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(candidates.get(i).span().overlaps(candidates.get(j).span()))
                        .isFalse();
            }
        }
    }

    @Test
    void readsABlankText() {
        assertThat(reader.read(QUESTION, List.of(" "))).containsExactly(Reading.NONE);
    }

    private static Candidate best(JsonNode expected) {
        return reader.read(
                        expected.get("question").asText(),
                        List.of(expected.get("text").asText()))
                .getFirst()
                .candidates()
                .getFirst();
    }

    static List<JsonNode> fifty() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShippedReaderTest.class.getResourceAsStream("/byline/onnx/reader/fifty.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> parse(json, line)).toList();
        }
    }

    private static double support(JsonNode expected) {
        return reader.support(List.of(new Claim(
                        expected.get("sentence").asText(), expected.get("quote").asText())))
                .getFirst();
    }

    private static JsonNode parse(ObjectMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
