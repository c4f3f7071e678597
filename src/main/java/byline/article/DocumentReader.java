package byline.article;

import byline.article.ReadResult.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// PDF and Word documents, through Apache Tika. Of a document's own metadata only the title is taken, and only where
/// the page shows it too: authors are often the account that wrote the file, and its dates say when the file was made
/// and not when the article was published.
final class DocumentReader implements ArticleReader {

    /// Most characters that are taken from one document.
    private static final int LONGEST = 20_000_000;

    /// How far down the page its title stands.
    private static final int TOP = 1_000;

    private final String kind;
    private final Parser parser;
    private final UnaryOperator<String> paragraphs;

    /// @param kind what the user calls such a file
    /// @param paragraphs makes paragraphs of the parser's lines
    DocumentReader(String kind, Parser parser, UnaryOperator<String> paragraphs) {
        this.kind = kind;
        this.parser = parser;
        this.paragraphs = paragraphs;
    }

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        Metadata metadata = new Metadata();
        String text = paragraphs.apply(text(FileContent.bytes(file), metadata));
        Source known = new Source(
                title(metadata, text),
                Source.UNKNOWN.publisher(),
                Source.UNKNOWN.authors(),
                Source.UNKNOWN.published(),
                false,
                Source.UNKNOWN.url());
        return Stream.of(new Read(file.path(), Masthead.article(file.path(), known, text)));
    }

    /// Parsers of other people's formats fail in every way there is, and each means the same.
    private String text(byte[] bytes, Metadata metadata) {
        BodyContentHandler text = new BodyContentHandler(LONGEST);
        try {
            parser.parse(new ByteArrayInputStream(bytes), text, metadata, new ParseContext());
            return text.toString();
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException("it is locked with a password; save it without one", e);
        } catch (WriteLimitReachedException e) {
            throw new UnreadableException("it holds more text than %,d characters; split it".formatted(LONGEST), e);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException("it is no whole %s file; save it again".formatted(kind), e);
        }
    }

    private static Optional<String> title(Metadata metadata, String text) {
        String top = text.substring(0, Math.min(text.length(), TOP)).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
                .map(title -> NormalText.of(title).replace('\n', ' '))
                .filter(title -> title.contains(" ") && top.contains(title.toLowerCase(Locale.ROOT)));
    }
}
