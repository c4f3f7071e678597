package byline.article;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of articles.
public interface Corpus {

    Path folder();

    /// The files that may hold articles, ordered by path; hidden files and symbolic links out of the folder or in a
    /// circle are passed over.
    ///
    /// @throws CorpusException when the folder is missing, is no folder, or holds no file of a kind Byline reads
    List<ArticleFile> files();

    /// The articles of one file, read as the stream is pulled, so that a large file is never held whole.
    Stream<ReadResult> read(ArticleFile file);
}
