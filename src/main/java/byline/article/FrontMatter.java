package byline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields between the two `---` at the top of a Markdown file: YAML, or where YAML refuses it (`title: Ukraine:
/// what
/// we know`), what each of its fields says by itself.
final class FrontMatter {

    private static final ObjectReader YAML = new YAMLMapper().reader();

    private static final String NAME = "[\"']?([\\p{L}\\p{N}_.-]+(?: [\\p{L}\\p{N}_.-]+)?)[\"']?:";

    /// A field begins at a line's start, with a name of one or two words; a rule with prose below it is no front
    /// matter.
    private static final Pattern FIELD = Pattern.compile("(?m)^" + NAME + "(?:[ \\t]+(\\S.*))?$");

    /// Where the next field begins.
    private static final Pattern BETWEEN = Pattern.compile("\\R(?=" + NAME + "(?:\\s|\\z))");

    private FrontMatter() {}

    /// What `lines` say of the article; empty where they are no front matter but text of the article's own.
    ///
    /// @throws UnreadableException when a list or an object among them is broken
    static Optional<Source> source(String lines) {
        if (!FIELD.matcher(firstLine(lines)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Fields(fields(lines)).source());
    }

    private static String firstLine(String lines) {
        return lines.lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    private static JsonNode fields(String lines) {
        try {
            return YAML.readTree(lines);
        } catch (JsonProcessingException refused) {
            ObjectNode fields = JsonNodeFactory.instance.objectNode();
            BETWEEN.splitAsStream(lines).forEach(field -> add(field, fields));
            return fields;
        }
    }

    private static void add(String lines, ObjectNode fields) {
        try {
            YAML.readTree(lines).properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        } catch (JsonProcessingException e) {
            Matcher field = FIELD.matcher(lines);
            if (!field.find()
                    || field.group(2) == null
                    || "[{".indexOf(field.group(2).charAt(0)) >= 0) {
                throw new UnreadableException(
                        "broken front matter (%s); correct the lines between the two ---"
                                .formatted(e.getOriginalMessage()),
                        e);
            }
            fields.put(field.group(1), field.group(2).strip());
        }
    }
}
