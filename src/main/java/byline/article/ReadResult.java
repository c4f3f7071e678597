package byline.article;

/// What reading one file, or one record of a file, gave.
public sealed interface ReadResult {

    /// An article.
    record Read(Article article) implements ReadResult {}

    /// Nothing: the file or record is broken. One broken file never stops the others.
    ///
    /// @param path relative to the articles folder, with `:line` where the record has one
    /// @param reason what is wrong and what to do, in words for the user
    record Failed(String path, String reason) implements ReadResult {}

    /// Nothing, on purpose: the file holds no text at all.
    record Skipped(String path, String reason) implements ReadResult {}
}
