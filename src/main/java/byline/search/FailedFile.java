package byline.search;

/// A file, or a record of it, that could not be read, and why, in words for the user.
///
/// @param path relative to the articles folder, with `:line` where the record has one
public record FailedFile(String path, String reason) {}
