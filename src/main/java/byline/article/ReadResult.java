package byline.article;

/// What reading one file, or one record of a file, gave.
public sealed interface ReadResult {

    /// Relative to the articles folder, with `:line` where the record has one.
    String path();

    /// An article.
    record Read(String path, Article article) implements ReadResult {}

    /// Nothing: the file or record is broken. One broken file never stops the others.
    ///
    /// @param reason what is wrong and what to do, in words for the user
    record Failed(String path, String reason) implements ReadResult {

        /// An article whose id another one, read from `first`, carries already.
        public static Failed duplicate(Read second, String first) {
            return new Failed(
                    second.path(),
                    "the id \"%s\" is already taken by %s; give this article an id of its own"
                            .formatted(second.article().id(), first));
        }
    }

    /// Nothing, on purpose: the file is empty or of a kind that Byline does not read.
    record Skipped(String path, String reason) implements ReadResult {}
}
