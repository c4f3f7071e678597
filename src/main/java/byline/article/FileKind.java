package byline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;

/// A kind of file Byline reads, told by the end of the file's name; each may also be packed (`.gz`).
record FileKind(List<String> extensions, ArticleReader reader) {

    private static final List<FileKind> ALL = List.of(
            new FileKind(List.of(".txt", ".text"), new TextFileReader()),
            new FileKind(List.of(".md", ".markdown"), new MarkdownReader()),
            new FileKind(List.of(".html", ".htm", ".xhtml"), new HtmlReader()),
            new FileKind(List.of(".pdf"), new DocumentReader("PDF", new PDFParser(), WrappedLines::join)),
            new FileKind(List.of(".docx"), new DocumentReader("Word", new OOXMLParser(), UnaryOperator.identity())),
            new FileKind(List.of(".json"), new JsonReader()),
            new FileKind(List.of(".jsonl", ".ndjson"), new JsonLinesReader()));

    /// The kinds in words for the user.
    static final String NAMES = ALL.stream()
            .map(kind -> kind.extensions().getFirst())
            .collect(Collectors.joining(", ", "", "; also as .gz"));

    static Optional<FileKind> of(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        String unpacked = packed(path) ? name.substring(0, name.length() - ".gz".length()) : name;
        return ALL.stream()
                .filter(kind -> kind.extensions().stream().anyMatch(unpacked::endsWith))
                .findFirst();
    }

    static boolean packed(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
