package byline.article;

import byline.article.ReadResult.Read;
import byline.article.ReadResult.Skipped;
import java.io.IOException;
import java.util.stream.Stream;

/// Plain text: one article a file, maybe with a leading `date 2022-02-21` and a headline in a line of its own.
final class TextFileReader implements ArticleReader {

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        LeadingDate leading = LeadingDate.of(NormalText.of(FileContent.text(FileContent.bytes(file))));
        if (leading.rest().isBlank()) {
            return Stream.of(new Skipped(file.path(), "the file holds no text"));
        }
        Source source = new Source(
                Headline.of(leading.rest()),
                Source.UNKNOWN.publisher(),
                Source.UNKNOWN.authors(),
                leading.date(),
                false,
                Source.UNKNOWN.url());
        return Stream.of(new Read(file.path(), new Article(file.path(), source, leading.rest())));
    }
}
