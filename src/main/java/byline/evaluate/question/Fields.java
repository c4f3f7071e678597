package byline.evaluate.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// The fields of a JSON object, read with errors that name the field. An absent field and a `null` are the same.
///
/// @param path where the object stands, such as `gold[1]`; empty for the whole line
public record Fields(String path, JsonNode object) {

    public Fields {
        if (!object.isObject()) {
            throw new IllegalArgumentException(
                    path.isEmpty() ? "not a JSON object" : wrong(path, "must be a JSON object"));
        }
    }

    /// Refuses fields that nobody reads: a misspelt one would change what is measured without a word.
    public void mustBeAmong(Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(wrong(
                        at(name),
                        "is unknown; known are "
                                + String.join(", ", known.stream().sorted().toList())));
            }
        });
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalArgumentException(wrong(at(name), "is missing")));
    }

    public Optional<String> optionalText(String name) {
        return present(name).map(node -> text(at(name), node));
    }

    /// A text; a blank one counts as absent.
    public Optional<String> textOrNone(String name) {
        return present(name).map(JsonNode::asText).filter(text -> !text.isBlank());
    }

    public Optional<LocalDate> day(String name) {
        return optionalText(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                throw new IllegalArgumentException(
                        wrong(at(name), "must be a day such as 2022-06-17, not \"" + text + "\""), notADay);
            }
        });
    }

    public Optional<Integer> wholeNumber(String name) {
        return present(name).map(node -> {
            if (!node.isIntegralNumber()) {
                throw new IllegalArgumentException(wrong(at(name), "must be a whole number"));
            }
            return node.intValue();
        });
    }

    public List<String> texts(String name) {
        return list(name, Fields::text);
    }

    public List<Fields> objects(String name) {
        return list(name, Fields::new);
    }

    public Optional<Fields> child(String name) {
        return present(name).map(node -> new Fields(at(name), node));
    }

    /// The field's items, each read with its own place, such as `gold[1]`; none where the field is absent.
    public <T> List<T> list(String name, BiFunction<String, JsonNode, T> item) {
        return present(name).map(node -> items(at(name), node, item)).orElse(List.of());
    }

    static <T> List<T> items(String place, JsonNode node, BiFunction<String, JsonNode, T> item) {
        if (!node.isArray()) {
            throw new IllegalArgumentException(wrong(place, "must be a list"));
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(item.apply(place + "[" + i + "]", node.get(i)));
        }
        return items;
    }

    static String text(String place, JsonNode node) {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw new IllegalArgumentException(wrong(place, "must be a text that is not blank"));
        }
        return node.textValue();
    }

    static String wrong(String place, String what) {
        return "field \"" + place + "\" " + what;
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Optional<JsonNode> present(String name) {
        JsonNode node = object.path(name);
        return node.isNull() || node instanceof MissingNode ? Optional.empty() : Optional.of(node);
    }
}
