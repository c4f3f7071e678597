package byline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatsTest {

    private static final Source BRIDGE = new Source(
            Optional.of("Bridge opens"),
            Optional.of("Lindow Courier"),
            List.of("Ada Okafor", "Tom Reyes"),
            Optional.of(LocalDate.of(2022, 5, 3)),
            false,
            Optional.of("https://courier.example/bridge"));

    @TempDir
    Path path;

    @Test
    void readsTheDateThatLeadsAPlainText() {
        assertThat(read("a.txt", " date 2022-05-03 The bridge opened on Monday.")
                        .source()
                        .published())
                .contains(LocalDate.of(2022, 5, 3));
    }

    @Test
    void leavesTheLeadingDateOutOfTheText() {
        assertThat(read("a.txt", " date 2022-05-03 The bridge opened on Monday.")
                        .text())
                .isEqualTo("The bridge opened on Monday.");
    }

    @Test
    void takesAFirstLineWithoutAnEndForTheHeadline() {
        assertThat(read("a.txt", "Bridge opens\n\nThe bridge opened on Monday.")
                        .source()
                        .title())
                .contains("Bridge opens");
    }

    @Test
    void takesNoSentenceForTheHeadline() {
        assertThat(read("a.txt", "The bridge opened on Monday.\n\nTraffic was light.")
                        .source()
                        .title())
                .isEmpty();
    }

    @Test
    void readsTheBylineOfAPlainText() {
        assertThat(read("a.txt", "Bridge opens\nBy Ada Okafor and Tom Reyes\n\nThe bridge opened.")
                        .source()
                        .authors())
                .containsExactly("Ada Okafor", "Tom Reyes");
    }

    @Test
    void knowsNothingThatATextDoesNotSay() {
        assertThat(read("a.txt", "The bridge opened on Monday.").source()).isEqualTo(Source.UNKNOWN);
    }

    @Test
    void readsFrontMatter() {
        Article article = read("a.md", """
                ---
                title: Bridge opens
                publisher: Lindow Courier
                authors: [Ada Okafor, Tom Reyes]
                date: 2022-05-03
                url: https://courier.example/bridge
                ---
                The bridge **opened** on [Monday](https://example.org).
                """);
        assertThat(article.source()).isEqualTo(BRIDGE);
    }

    @Test
    void readsFrontMatterThatYamlRefuses() {
        Article article = read("a.md", """
                ---
                title: Bridge: what we know
                authors:
                  - Ada Okafor
                  - Tom Reyes
                date: 2022-05-03
                ---
                The bridge opened.
                """);
        assertThat(article.source())
                .isEqualTo(new Source(
                        Optional.of("Bridge: what we know"),
                        Optional.empty(),
                        List.of("Ada Okafor", "Tom Reyes"),
                        Optional.of(LocalDate.of(2022, 5, 3)),
                        false,
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"title\": Bridge opens", "Last edited: today\ntitle: Bridge opens", "# x\ntitle: Bridge opens"
            })
    void readsFrontMatterHoweverItBegins(String fields) {
        assertThat(read("a.md", "---\n" + fields + "\n---\nIt opened.\n\nTraffic was light.")
                        .source()
                        .title())
                .contains("Bridge opens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nThe bridge opened.\n\n---\n\nTraffic was light.",
                "---\n\nThe mayor said: it opened.\n\n---\n\nTraffic was light.",
                "---\nThe mayor said: it opened.\n\n---\n\nTraffic was light.",
                "---\nThe bridge opened.\n\n---\n\nTraffic was light.",
            })
    void takesNoTextBetweenTwoRulesForFrontMatter(String text) {
        assertThat(read("a.md", text).text()).contains("opened.").contains("Traffic was light.");
    }

    @Test
    void breaksALineOfMarkdownWhereItsTagSays() {
        assertThat(read("a.md", "The bridge ends here<br>Line two<br />goes on.")
                        .text())
                .isEqualTo("The bridge ends here\nLine two\ngoes on.");
    }

    @Test
    void storesTheWordsOfMarkdownWithoutItsMarkup() {
        Article article = read("a.md", """
                # Bridge opens

                The bridge **opened** on [Monday](https://example.org),
                after _two_ years.

                - Traffic was light.
                """);
        assertThat(article.text()).isEqualTo("""
                Bridge opens

                The bridge opened on Monday, after two years.

                • Traffic was light.""");
    }

    @Test
    void readsLinkedDataOfAWebPage() {
        Article article = read("a.html", """
                <html><head><title>Bridge opens - Lindow Courier</title><script type="application/ld+json">
                {"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle", "headline": "Bridge opens",
                 "datePublished": "2022-05-03T10:00:00Z", "publisher": {"@type": "Organization", "name": "Lindow Courier"},
                 "author": [{"@type": "Person", "name": "Ada Okafor"}, {"name": "Tom Reyes"}],
                 "mainEntityOfPage": {"@id": "https://courier.example/bridge"}}]}
                </script></head><body><article><p>The bridge opened.</p></article></body></html>""");
        assertThat(article.source()).isEqualTo(BRIDGE);
    }

    @Test
    void readsOpenGraphOfAWebPage() {
        Article article = read("a.html", """
                <html><head><meta property="og:title" content="Bridge opens"><meta name="author" content="By Ada Okafor and Tom Reyes">
                <meta property="og:site_name" content="Lindow Courier"><link rel="canonical" href="https://courier.example/bridge">
                </head><body><article><time datetime="2022-05-03">May 3</time><p>The bridge opened.</p></article></body></html>""");
        assertThat(article.source()).isEqualTo(BRIDGE);
    }

    @Test
    void storesTheArticleOfAWebPageWithoutWhatSurroundsIt() {
        Article article = read("a.html", """
                <html><body><nav>Home</nav><script>alert("x")</script><article><h1>Bridge opens</h1>
                <p>The bridge <b>opened</b>
                   on &quot;Monday&quot;.<br>Traffic was light.</p><aside>Most read</aside></article><footer>Imprint</footer></body></html>""");
        assertThat(article.text()).isEqualTo("Bridge opens\n\nThe bridge opened on \"Monday\".\nTraffic was light.");
    }

    @Test
    void readsAPageThatIsAllInOneForm() {
        String page =
                "<form id=aspnetForm><label>Search</label><div><h1>Bridge opens</h1><p>The bridge opened on Monday.</p>"
                        + "<p>Traffic was light.</p></div></form>";
        assertThat(read("a.html", page).text())
                .isEqualTo("Bridge opens\n\nThe bridge opened on Monday.\n\nTraffic was light.");
    }

    @Test
    void leavesOutTheFormOfAPage() {
        String page = "<article><p>The bridge opened on Monday.</p><form>Your address <input></form></article>";
        assertThat(read("a.html", page).text()).isEqualTo("The bridge opened on Monday.");
    }

    @Test
    void storesEveryParagraphThatIsMarkedAsTheArticlesBody() {
        String page =
                "<div itemscope><h1>Bridge opens</h1><p itemprop=articleBody>The bridge opened.</p><p>Most read</p>"
                        + "<p itemprop=articleBody>Traffic was light.</p></div>"
                        + "<div itemscope><p itemprop=articleBody>A cat won a prize in Lindow.</p></div>";
        assertThat(read("a.html", page).text()).isEqualTo("The bridge opened.\n\nTraffic was light.");
    }

    @Test
    void takesNoCardOfAnotherArticleForThePagesOwn() {
        String page =
                "<main><h1>Bridge opens</h1><p>The bridge over the river opened on Monday, the mayor of Lindow said.</p>"
                        + "<article><h3>Cat wins prize</h3><p>A cat won a prize.</p></article></main>";
        assertThat(read("a.html", page).text())
                .isEqualTo("Bridge opens\n\nThe bridge over the river opened on Monday, the mayor of Lindow said.");
    }

    @Test
    void takesTheArticleBeforeALongerListOfLinksBesideIt() {
        String links = "<li><a href=x>A cat in Lindow has won a prize at last</a></li>".repeat(20);
        String page =
                "<main><h1>Lindow Courier</h1><article><h2>Bridge opens</h2><p>The bridge opened.</p></article><ul>"
                        + links + "</ul></main>";
        assertThat(read("a.html", page).text()).isEqualTo("Bridge opens\n\nThe bridge opened.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><h1>Lindow Courier</h1></header><article><h1>Bridge opens</h1><p>It opened.</p></article>",
                "<header><h1>Lindow Courier</h1></header><main><h1>Bridge opens</h1><p>It opened.</p></main>",
                "<header><h1>Lindow Courier</h1></header><div><h1>Bridge opens</h1><p>It opened.</p></div>",
                "<header><h1>Bridge opens</h1></header><div><p>It opened.</p></div>",
            })
    void takesTheArticlesHeadingBeforeThePapersName(String page) {
        assertThat(read("a.html", page).source().title()).contains("Bridge opens");
    }

    @Test
    void passesOverBrokenLinkedData() {
        String page =
                "<script type='application/ld+json'>{broken</script><h1>Bridge opens</h1><p>The bridge opened.</p>";
        assertThat(read("a.html", page).source().title()).contains("Bridge opens");
    }

    @Test
    void readsAPdf() throws IOException {
        assertThat(new Folder(path)
                        .with("a.pdf", pdf("Bridge opens", "", "", "The bridge opened on Monday."))
                        .article()
                        .text())
                .isEqualTo("Bridge opens\n\nThe bridge opened on Monday.");
    }

    @Test
    void joinsTheLinesOfAPdf() throws IOException {
        byte[] pdf = pdf(
                "The bridge over the river opened on Monday, the council of",
                "Lindow said, after it had been closed for two whole years.");
        assertThat(new Folder(path).with("a.pdf", pdf).article().text())
                .isEqualTo("The bridge over the river opened on Monday, the council of Lindow said, after it had been "
                        + "closed for two whole years.");
    }

    @Test
    void readsAWordDocument() throws IOException {
        byte[] document = document("Bridge opens", "The bridge opened on Monday.", "Traffic was light.");
        assertThat(new Folder(path).with("a.docx", document).article().text())
                .isEqualTo("Bridge opens\nThe bridge opened on Monday.\nTraffic was light.");
    }

    @Test
    void keepsTheParagraphsOfAWordDocumentApart() throws IOException {
        String[] paragraphs = {
            "The council decides to rebuild the old bridge over the river",
            "The bridge over the river opened on Monday, the council said.",
            "Traffic was light in the morning, and nobody smiled at noon."
        };
        assertThat(new Folder(path)
                        .with("a.docx", document(paragraphs))
                        .article()
                        .text())
                .isEqualTo(String.join("\n", paragraphs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"Bridge opens\",\"text\":\"It.\",\"publisher\":\"Lindow Courier\",\"authors\":[\"Ada Okafor\",\"Tom Reyes\"],\"published\":\"2022-05-03\",\"url\":\"https://courier.example/bridge\"}",
                "{\"headline\":\"Bridge opens\",\"body\":\"It.\",\"source\":{\"name\":\"Lindow Courier\"},\"author\":\"Ada Okafor and Tom Reyes\",\"publish_date\":\"2022/05/03\",\"link\":\"https://courier.example/bridge\"}",
                "{\"title\":\"Bridge opens\",\"content\":\"It.\",\"outlet\":\"Lindow Courier\",\"byline\":\"By Ada Okafor, Tom Reyes\",\"published_at\":\"Tue, 03 May 2022 10:00:00 GMT\",\"url\":\"https://courier.example/bridge\"}",
            })
    void readsTheCommonNamesOfFields(String json) {
        assertThat(read("a.json", json).source()).isEqualTo(BRIDGE);
    }

    @Test
    void passesOverAFieldOfAnotherShape() {
        Article article = read("a.json", """
                {"_id": {"$oid": "5f1"}, "title": "Bridge opens", "text": "It.", "published": true, "date": {"$date": "2022-05-03T10:00:00Z"},
                 "url": false, "link": "https://courier.example/bridge", "publisher": [{"name": ["Lindow Courier"]}],
                 "authors": {}, "author": {"name": ["Ada Okafor", "Tom Reyes"]}}""");
        assertThat(article).isEqualTo(new Article("5f1", BRIDGE, "It."));
    }

    @Test
    void passesOverAFrontMatterFieldOfAnotherShape() {
        assertThat(read("a.md", "---\npublished: true\ndate: 2022-05-03\n---\nThe bridge opened.")
                        .source()
                        .published())
                .contains(LocalDate.of(2022, 5, 3));
    }

    @Test
    void passesOverALinkedDataFieldOfAnotherShape() {
        Article article = read("a.html", """
                <script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "Bridge opens", "mainEntityOfPage": true, "datePublished": "2022-05-03",
                 "publisher": {"name": "Lindow Courier"}, "author": {"name": ["Ada Okafor", "Tom Reyes"]}}</script>
                <link rel=canonical href="https://courier.example/bridge"><article><p>The bridge opened.</p></article>""");
        assertThat(article.source()).isEqualTo(BRIDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"x\",\"text\":\"It opened.\"},{\"_id\":5,\"text\":\"It closed.\"}]",
                "{\"status\":\"ok\",\"articles\":[{\"id\":\"x\",\"text\":\"It opened.\"},{\"_id\":5,\"text\":\"It closed.\"}]}",
                "{\"id\":\"x\",\"text\":\"It opened.\"}\n{\"_id\":5,\"text\":\"It closed.\"}",
            })
    void readsManyArticlesOfOneJsonFile(String json) {
        assertThat(new Folder(path).with("a.json", json).articles())
                .extracting(Article::id)
                .containsExactly("x", "5");
    }

    @Test
    void namesAnArticleWithoutAnIdByItsPath() {
        assertThat(read("inner/a.json", "{\"text\":\"It opened.\"}").id()).isEqualTo("inner/a.json");
    }

    @Test
    void namesARecordWithoutAnIdByItsLine() {
        assertThat(new Folder(path)
                        .with("a.jsonl", "\n{\"text\":\"It opened.\"}\n")
                        .articles())
                .extracting(Article::id)
                .containsExactly("a.jsonl:2");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void readsTextInOtherEncodings(String encoding) {
        String text = "The café’s owner, Zoë Müller, said the bridge was “a gift” – and left it there.";
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertThat(new Folder(path).with("a.txt", bytes).article().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md | '---\ntitle: Bridge opens\n---\nThe bridge opened.'",
                "a.jsonl | {\"title\": \"Bridge opens\", \"text\": \"The bridge opened.\"}",
                "a.json | {\"title\": \"Bridge opens\", \"text\": \"The bridge opened.\"}",
            })
    void readsAFileBehindItsByteOrderMark(String name, String content) {
        assertThat(read(name, "\uFEFF" + content).source().title()).contains("Bridge opens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html"})
    void readsUtf8WithABrokenByteInIt(String name) {
        String before = "“It was unsafe,” she said. The council’s vote to rebuild the old bridge over the river came ";
        byte[] text = (before + "?on Monday, and the work begins in June.").getBytes(StandardCharsets.UTF_8);
        text[before.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xE2;
        assertThat(new Folder(path).with(name, text).article().text())
                .isEqualTo(before + "\uFFFDon Monday, and the work begins in June.");
    }

    @Test
    void bringsTextIntoOneForm() {
        String raw = "\uFEFFThe cafe\u0301\r\nopened\u00A0on\tMonday.\u0000\rIt\u200B\u00AD closed. ";
        assertThat(read("a.txt", raw).text()).isEqualTo("The café\nopened on Monday.\nIt closed.");
    }

    @Test
    void replacesHalfAnEmoji() {
        assertThat(NormalText.of("a\uD83D b \uDE00 \uD83D\uDE00")).isEqualTo("a\uFFFD b \uFFFD \uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-05-03",
                "2022/5/3",
                "20220503",
                "2022-05-03T23:30:00-08:00",
                "2022-05-03 10:00:00",
                "May 3, 2022",
                "3 May 2022",
                "Tuesday, 3rd of May, 2022 at 10:00",
                "Tue, 03 May 2022 10:00:00 GMT",
                "1651572000",
                "1651572000000",
                "05/13/2022 is not it, 2022.05.03 is",
            })
    void readsUsualForms(String date) {
        assertThat(PublicationDate.parse(date)).contains(LocalDate.of(2022, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/04/2022", "2022-02-30", "soon", "0001-01-01", "May 2022", "12"})
    void inventsNoDay(String date) {
        assertThat(PublicationDate.parse(date)).isEmpty();
    }

    private Article read(String name, String text) {
        return new Folder(path)
                .with(name, text.getBytes(StandardCharsets.UTF_8))
                .article();
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setLeading(14);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] document(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
