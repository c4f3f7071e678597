package byline.article;

import java.io.IOException;
import java.util.stream.Stream;

/// Reads the articles of one file of a kind; threads may share it.
interface ArticleReader {

    /// The articles of a file, as the stream is pulled. What is wrong inside of the file is a [ReadResult.Failed].
    ///
    /// @throws IOException when the file cannot be opened, or is no such file at all
    Stream<ReadResult> read(ArticleFile file) throws IOException;
}
