package byline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A record's metadata under the names that files commonly give them (JSON, front matter).
final class Fields {

    private static final List<String> ID = List.of("id", "_id");
    private static final List<String> TEXT = List.of("text", "body", "content");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> DATE = List.of(
            "published", "published_at", "publishedAt", "publish_date", "date_published", "datePublished", "date");
    private static final List<String> URL = List.of("url", "link", "mainEntityOfPage");
    private static final List<String> PUBLISHER = List.of("publisher", "source", "outlet");
    private static final List<String> AUTHORS = List.of("authors", "author", "byline");

    private final JsonNode record;

    Fields(JsonNode record) {
        this.record = record;
    }

    Optional<String> id() {
        return string(ID);
    }

    Optional<String> text() {
        return find(TEXT).map(field -> {
            if (!field.value().isTextual()) {
                throw wrongType(field, "a string");
            }
            return field.value().textValue();
        });
    }

    Source source() {
        return new Source(string(TITLE), named(PUBLISHER), authors(), date(), false, url());
    }

    /// The address, alone or as the `@id` of an object, as JSON-LD has it.
    private Optional<String> url() {
        return find(URL)
                .map(field -> scalar(new Field(
                        field.name(), field.value().isObject() ? field.value().path("@id") : field.value())))
                .filter(url -> !url.isBlank());
    }

    private Optional<LocalDate> date() {
        return find(DATE).flatMap(field -> PublicationDate.parse(scalar(field)));
    }

    private List<String> authors() {
        return find(AUTHORS)
                .map(field -> field.value().isArray() ? list(field) : Authors.of(name(field)))
                .orElse(List.of())
                .stream()
                .filter(author -> !author.isBlank())
                .toList();
    }

    private static List<String> list(Field field) {
        List<String> names = new ArrayList<>();
        field.value().forEach(author -> names.add(name(new Field(field.name(), author))));
        return names;
    }

    private Optional<String> named(List<String> names) {
        return find(names).map(Fields::name).filter(name -> !name.isBlank());
    }

    private Optional<String> string(List<String> names) {
        return find(names).map(Fields::scalar).filter(value -> !value.isBlank());
    }

    /// The first of `names` that the record has with a value.
    private Optional<Field> find(List<String> names) {
        for (String name : names) {
            JsonNode value = record.get(name);
            if (value != null
                    && !value.isNull()
                    && !(value.isTextual() && value.textValue().isBlank())) {
                return Optional.of(new Field(name, value));
            }
        }
        return Optional.empty();
    }

    /// A name, alone or as the `name` of an object.
    private static String name(Field field) {
        JsonNode value = field.value().isObject() ? field.value().path("name") : field.value();
        return value.isNull() || value.isMissingNode() ? "" : scalar(new Field(field.name(), value));
    }

    private static String scalar(Field field) {
        if (!field.value().isTextual() && !field.value().isNumber()) {
            throw wrongType(field, "a string");
        }
        return NormalText.of(field.value().asText()).replace('\n', ' ');
    }

    private static UnreadableException wrongType(Field field, String expected) {
        return new UnreadableException("the field \"%s\" is %s where %s is expected; correct the record"
                .formatted(field.name(), kind(field.value()), expected));
    }

    /// A JSON value's kind in words.
    static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case STRING -> "a string";
            case MISSING, NULL -> "nothing";
            default -> "a " + value.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }

    private record Field(String name, JsonNode value) {}
}
