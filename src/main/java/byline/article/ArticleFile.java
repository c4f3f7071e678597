package byline.article;

import java.nio.file.Path;

/// A file of the articles folder that may hold articles.
///
/// @param path relative to the folder, with `/` between its parts
/// @param size in bytes
/// @param modified last change, milliseconds since 1970
public record ArticleFile(String path, Path file, long size, long modified) {}
