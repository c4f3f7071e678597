package byline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

    /// @throws UnreadableException where what names the record is no name
    Optional<String> id() {
        return certain(ID);
    }

    Optional<String> text() {
        return find(TEXT).map(field -> {
            if (!field.value().isTextual()) {
                throw wrongType(field, "a string");
            }
            return field.value().textValue();
        });
    }

    /// @throws UnreadableException where what is called the title is none
    void checkTitle() {
        certain(TITLE);
    }

    /// What the record says of itself. A field of another shape says nothing, and the next of its names counts.
    Source source() {
        return new Source(
                first(TITLE, Fields::scalar),
                first(PUBLISHER, value -> names(value).findFirst()),
                first(AUTHORS, value -> Optional.of(authors(value)).filter(authors -> !authors.isEmpty()))
                        .orElse(List.of()),
                first(DATE, value -> scalar(value).flatMap(PublicationDate::parse)),
                false,
                first(URL, Fields::address));
    }

    /// The address, alone or as the `@id` of an object, as JSON-LD has it.
    private static Optional<String> address(JsonNode value) {
        return scalar(value.isObject() ? value.path("@id") : value);
    }

    private static List<String> authors(JsonNode value) {
        return value.isArray()
                ? names(value).toList()
                : names(value).flatMap(name -> Authors.of(name).stream()).toList();
    }

    /// Names: one, a list of them, or the `name` of an object.
    private static Stream<String> names(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).flatMap(Fields::names);
        }
        return value.isObject() ? names(value.path("name")) : scalar(value).stream();
    }

    private <T> Optional<T> first(List<String> names, Function<JsonNode, Optional<T>> reading) {
        return names.stream()
                .map(record::path)
                .flatMap(value -> reading.apply(value).stream())
                .findFirst();
    }

    private Optional<String> certain(List<String> names) {
        Optional<String> value = first(names, Fields::scalar);
        if (value.isEmpty()) {
            find(names).ifPresent(field -> {
                throw wrongType(field, "a string");
            });
        }
        return value;
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

    /// Words or a number, alone or as MongoDB exports them (`{"$oid": "…"}`, `{"$date": "…"}`).
    private static Optional<String> scalar(JsonNode value) {
        if (value.isObject() && value.size() == 1 && value.fieldNames().next().startsWith("$")) {
            return scalar(value.elements().next());
        }
        return value.isTextual() || value.isNumber()
                ? Optional.of(NormalText.of(value.asText()).replace('\n', ' ')).filter(words -> !words.isBlank())
                : Optional.empty();
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
