package byline.article;

import byline.article.ReadResult.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A saved web page: one article, with the metadata that pages carry for search engines.
final class HtmlReader implements ArticleReader {

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        Document page = parse(FileContent.bytes(file));
        HtmlMetadata metadata = HtmlMetadata.of(page);
        String text = HtmlText.of(page);
        Article article = Masthead.article(
                file.path(),
                metadata.source(),
                text.isBlank() ? metadata.articleBody().orElse("") : text);
        return Stream.of(new Read(file.path(), article));
    }

    /// In the encoding that the page names, else in the one that its bytes fit.
    private static Document parse(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        boolean garbled = page.wholeText().indexOf('\uFFFD') >= 0;
        return garbled ? Jsoup.parse(FileContent.text(bytes)) : page;
    }
}
