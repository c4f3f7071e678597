package byline.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of articles.
public interface Corpus {

    /// The articles below `folder`; nothing is read until asked for.
    static Corpus of(Path folder) {
        return new FolderCorpus(folder, Optional.empty());
    }

    /// The articles below `folder` but for those below `passedOver`, such as Byline's own index, which may lie among
    /// the
    /// articles.
    static Corpus of(Path folder, Path passedOver) {
        return new FolderCorpus(folder, Optional.of(passedOver));
    }

    Path folder();

    /// The visible files below the folder, ordered by path. Hidden files and symbolic links are passed over (what a
    /// link points to is in the folder already, or lies outside of it). A file of no kind Byline reads is listed too,
    /// and reading it gives [ReadResult.Skipped]; so is a subfolder that cannot be opened, and reading it gives
    /// [ReadResult.Failed].
    ///
    /// @throws CorpusException when the folder is missing, is no folder, is empty or holds no file of a kind Byline
    ///     reads
    List<ArticleFile> files();

    /// Whether the file is of a kind that Byline reads, as its name tells; the file is not looked at.
    boolean reads(ArticleFile file);

    /// The articles of one file, read as the stream is pulled, so that a large file is never held whole. Never throws
    /// for what is in the file: each broken file or record is a [ReadResult.Failed]. Close the stream after use.
    ///
    /// Two records may carry one id, in one file or in two: whoever gathers them keeps the first and reports
    /// [ReadResult.Failed#duplicate] for the others.
    Stream<ReadResult> read(ArticleFile file);
}
