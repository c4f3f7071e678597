package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import byline.article.ReadResult.Failed;
import byline.article.ReadResult.Read;
import byline.article.ReadResult.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every broken file is named with its reason and what to do, and stops no other.
class BrokenFilesTest {

    private static final byte[] NOISE = noise();

    @TempDir
    Path path;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.pdf", "a.docx", "a.json", "a.jsonl", "a.txt.gz"})
    void passesOverAnEmptyFile(String name) {
        assertThat(results(name, new byte[0])).containsExactly(new Skipped(name, "the file is empty"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | it holds no text in an encoding Byline knows; save it as UTF-8",
                "a.md | it holds no text in an encoding Byline knows; save it as UTF-8",
                "a.html | it holds no text in an encoding Byline knows; save it as UTF-8",
                "a.pdf | it is no whole PDF file; save it again",
                "a.docx | it is no whole Word file; save it again",
            })
    void reportsRandomBytes(String name, String reason) {
        assertThat(results(name, NOISE)).containsExactly(new Failed(name, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl", "a.txt.gz", "a.jsonl.gz"})
    void makesNoArticleOfRandomBytes(String name) {
        assertThat(results(name, NOISE)).isNotEmpty().noneMatch(Read.class::isInstance);
    }

    @Test
    void reportsAPdfThatIsCutOff() throws IOException {
        byte[] pdf = lockedPdf("");
        assertThat(results("a.pdf", Arrays.copyOf(pdf, pdf.length / 3))).allMatch(Failed.class::isInstance);
    }

    @Test
    void reportsAPdfLockedWithAPassword() throws IOException {
        assertThat(results("a.pdf", lockedPdf("secret")))
                .containsExactly(new Failed("a.pdf", "it is locked with a password; save it without one"));
    }

    @Test
    void reportsAPdfWithoutText() throws IOException {
        assertThat(results("a.pdf", lockedPdf("")))
                .containsExactly(
                        new Failed("a.pdf", "it holds no text; a scan must go through text recognition first"));
    }

    @Test
    void reportsAWordDocumentWithoutText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph();
            document.write(bytes);
        }
        assertThat(results("a.docx", bytes.toByteArray()))
                .containsExactly(
                        new Failed("a.docx", "it holds no text; a scan must go through text recognition first"));
    }

    @Test
    void makesNoParagraphOfEmptyLines() {
        assertThat(WrappedLines.join("\n")).isBlank();
    }

    @Test
    void namesTheLineOfABrokenRecordAndReadsTheOthers() {
        String lines = """
                {"id": "one", "text": "It opened."}
                {"id": "two", "text":
                {"id": "three", "text": "It closed."}
                """;
        assertThat(new Folder(path).with("wire.jsonl", lines).results())
                .extracting(ReadResult::path)
                .containsExactly("wire.jsonl:1", "wire.jsonl:2", "wire.jsonl:3");
    }

    @Test
    void saysWhatIsBrokenInARecord() {
        assertThat(new Folder(path)
                        .with("wire.jsonl", "{\"id\": \"two\", \"text\":")
                        .results())
                .singleElement()
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason())
                                .startsWith("broken JSON (Unexpected end-of-input")
                                .endsWith("correct or remove the record"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": 7} | the field \"text\" is a number where a string is expected; correct the record",
                "{\"text\": [\"a\"]} | the field \"text\" is a list where a string is expected; correct the record",
                "{\"text\": \"It.\", \"title\": {}} | the field \"title\" is an object where a string is expected; correct the record",
                "{\"text\": \"It.\", \"id\": true} | the field \"id\" is a boolean where a string is expected; correct the record",
                "[1] | an object with a field \"text\" is expected; this is a list; correct it",
            })
    void namesTheFieldOfAWrongType(String line, String reason) {
        assertThat(new Folder(path).with("wire.jsonl", line).results())
                .containsExactly(new Failed("wire.jsonl:1", reason));
    }

    @Test
    void passesOverARecordWithoutText() {
        assertThat(new Folder(path)
                        .with("wire.jsonl", "{\"title\": \"Bridge\"}")
                        .results())
                .singleElement()
                .isInstanceOf(Skipped.class);
    }

    @Test
    void reportsTheLineAtWhichAJsonFileBreaks() {
        assertThat(new Folder(path)
                        .with("a.json", "[{\"text\": \"It opened.\"},\n{\"text\" \"It\"}]")
                        .results())
                .last()
                .extracting(ReadResult::path)
                .isEqualTo("a.json:2");
    }

    @Test
    void reportsBrokenFrontMatter() {
        assertThat(new Folder(path)
                        .with("a.md", "---\ntitle: [Bridge\n---\nIt opened.")
                        .results())
                .singleElement()
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).startsWith("broken front matter"));
    }

    @Test
    void refusesAPackedFileThatUnpacksToMoreThanOneArticleCanBe() {
        byte[] bomb = Folder.packed(new byte[FileContent.LARGEST_ARTICLE + 1]);
        assertThat(results("a.txt.gz", bomb))
                .containsExactly(new Failed("a.txt.gz", "it is larger than 64 MB unpacked; split it"));
    }

    @Test
    void refusesALineThatIsLongerThanOneArticleCanBeAndReadsTheNext() {
        byte[] lines = new byte[FileContent.LARGEST_ARTICLE + 100];
        Arrays.fill(lines, (byte) ' ');
        byte[] record = "\n{\"text\": \"It opened.\"}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(record, 0, lines, lines.length - record.length, record.length);
        assertThat(results("a.jsonl.gz", Folder.packed(lines))).hasExactlyElementsOfTypes(Failed.class, Read.class);
    }

    @Test
    void reportsAPackedFileThatIsCutOffAfterItsWholeRecords() {
        byte[] packed =
                Folder.packed("{\"text\": \"It opened.\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(results("a.jsonl.gz", Arrays.copyOf(packed, packed.length - 12)))
                .last()
                .isInstanceOf(Failed.class);
    }

    @ParameterizedTest
    @CsvSource({"a.md, >", "a.html, <div>", "a.json, ["})
    void survivesMarkupNestedTooDeeply(String name, String mark) {
        assertThat(results(name, mark.repeat(200_000).getBytes(StandardCharsets.UTF_8)))
                .allMatch(Failed.class::isInstance);
    }

    @Test
    void namesBothPlacesOfADoubledId() {
        Read second = new Read("b.jsonl:2", new Article("one", Source.UNKNOWN, "It opened."));
        assertThat(Failed.duplicate(second, "a.jsonl:1"))
                .isEqualTo(new Failed(
                        "b.jsonl:2",
                        "the id \"one\" is already taken by a.jsonl:1; give this article an id of its own"));
    }

    private List<ReadResult> results(String name, byte[] bytes) {
        return new Folder(path).with(name, bytes).results();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /// One empty page; without a password where it is empty.
    private static byte[] lockedPdf(String password) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
