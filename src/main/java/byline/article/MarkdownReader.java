package byline.article;

import byline.article.ReadResult.Read;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Markdown: one article a file, its metadata in YAML front matter. The markup does not reach the stored text.
final class MarkdownReader implements ArticleReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)(?:\\R|\\A)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    private static final ObjectReader YAML = new YAMLMapper().reader();

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        String content = FileContent.text(FileContent.bytes(file));
        Matcher front = FRONT_MATTER.matcher(content);
        boolean present = front.find();
        Source known = present ? source(front.group(1)) : Source.UNKNOWN;
        String text = MarkdownText.of(present ? content.substring(front.end()) : content);
        return Stream.of(new Read(file.path(), Masthead.article(file.path(), known, text)));
    }

    private static Source source(String yaml) {
        try {
            JsonNode fields = YAML.readTree(yaml);
            return fields.isObject() ? new Fields(fields).source() : Source.UNKNOWN;
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    "broken front matter (%s); correct the lines between the two ---".formatted(e.getOriginalMessage()),
                    e);
        }
    }
}
