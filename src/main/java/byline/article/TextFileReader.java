package byline.article;

import byline.article.ReadResult.Read;
import java.io.IOException;
import java.util.stream.Stream;

/// Plain text: one article a file, maybe with a leading `date 2022-02-21`, a headline in a line of its own and a
/// byline.
final class TextFileReader implements ArticleReader {

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        String text = FileContent.text(FileContent.bytes(file));
        return Stream.of(new Read(file.path(), Masthead.article(file.path(), Source.UNKNOWN, text)));
    }
}
