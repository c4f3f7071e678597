package byline.article;

import byline.article.ReadResult.Read;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Markdown: one article a file, its metadata in YAML front matter. The markup does not reach the stored text.
final class MarkdownReader implements ArticleReader {

    /// A `---` with an empty line below it is a rule.
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A---[ \\t]*\\R(?![ \\t]*\\R)(.*?)(?:\\R|\\A)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        String content = FileContent.text(FileContent.bytes(file));
        Matcher front = FRONT_MATTER.matcher(content);
        Optional<Source> known = front.find() ? FrontMatter.source(front.group(1)) : Optional.empty();
        String text = MarkdownText.of(known.isPresent() ? content.substring(front.end()) : content);
        return Stream.of(new Read(file.path(), Masthead.article(file.path(), known.orElse(Source.UNKNOWN), text)));
    }
}
