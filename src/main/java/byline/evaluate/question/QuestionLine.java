package byline.evaluate.question;

import byline.answer.Mode;
import byline.answer.Question;
import byline.answer.Turn;
import byline.search.Filters;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A line of a question set: JSON to question and back.
final class QuestionLine {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KNOWN = Set.of(
            "id", "question", "messages", "type", "answers", "nuggets", "gold", "not", "today", "filters", "note");

    private QuestionLine() {}

    /// @throws IllegalArgumentException naming the field
    static JudgedQuestion read(String line) {
        Fields fields = new Fields("", parse(line));
        fields.mustBeAmong(KNOWN);
        return new JudgedQuestion(
                fields.text("id"),
                question(fields),
                type(fields),
                fields.texts("answers"),
                fields.list("nuggets", QuestionLine::nugget),
                fields.objects("gold").stream().map(QuestionLine::gold).toList(),
                fields.texts("not"));
    }

    static String write(JudgedQuestion judged) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", judged.id());
        line.put("question", judged.question().text());
        judged.question()
                .history()
                .forEach(turn -> line.withArray("messages")
                        .addObject()
                        .put("role", turn.role().name().toLowerCase(Locale.ROOT))
                        .put("content", turn.content()));
        line.put("type", judged.type().label());
        judged.answers().forEach(line.withArray("answers")::add);
        judged.nuggets().forEach(nugget -> add(line.withArray("nuggets").addArray(), nugget));
        judged.gold().forEach(gold -> write(gold, line.withArray("gold").addObject()));
        judged.not().forEach(line.withArray("not")::add);
        judged.question().today().ifPresent(day -> line.put("today", day.toString()));
        write(judged.question().filters(), line);
        return withoutEmptyLists(line).toString();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "not JSON: " + broken.getOriginalMessage() + "; write one JSON object a line", broken);
        }
    }

    private static Question question(Fields fields) {
        String text = fields.text("question");
        if (text.length() > Question.MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    Fields.wrong("question", "has more than " + Question.MAX_CHARACTERS + " characters"));
        }
        List<Turn> history =
                fields.objects("messages").stream().map(QuestionLine::turn).toList();
        Filters filters = fields.child("filters").map(QuestionLine::filters).orElse(Filters.NONE);
        return new Question(text, history, filters, fields.day("today"), Mode.AUTO, Question.DEFAULT_TOP_K);
    }

    private static Turn turn(Fields fields) {
        fields.mustBeAmong(Set.of("role", "content"));
        return new Turn(choice(fields, "role", Turn.Role.class), fields.text("content"));
    }

    private static QuestionType type(Fields fields) {
        return choice(fields, "type", QuestionType.class);
    }

    /// A fact without words is in no answer.
    private static List<String> nugget(String place, JsonNode node) {
        List<String> alternatives = Fields.items(place, node, Fields::text);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException(Fields.wrong(place, "must hold at least one text"));
        }
        return alternatives;
    }

    private static Gold gold(Fields fields) {
        fields.mustBeAmong(Set.of("doc_id", "quote", "grade"));
        int grade = fields.wholeNumber("grade").orElse(1);
        if (grade < 1) {
            throw new IllegalArgumentException(Fields.wrong(fields.at("grade"), "must be 1 or more"));
        }
        return new Gold(fields.text("doc_id"), fields.optionalText("quote"), grade);
    }

    private static Filters filters(Fields fields) {
        fields.mustBeAmong(Set.of("from", "to", "sources", "exclude_sources"));
        return new Filters(
                fields.day("from"),
                fields.day("to"),
                Set.copyOf(fields.texts("sources")),
                Set.copyOf(fields.texts("exclude_sources")));
    }

    private static <T extends Enum<T>> T choice(Fields fields, String name, Class<T> type) {
        String text = fields.text(name);
        List<T> values = Arrays.asList(type.getEnumConstants());
        return values.stream()
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Fields.wrong(
                        fields.at(name),
                        "must be "
                                + values.stream()
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + "; not \"" + text + "\"")));
    }

    private static void write(Gold gold, ObjectNode node) {
        node.put("doc_id", gold.articleId());
        gold.quote().ifPresent(quote -> node.put("quote", quote));
        if (gold.grade() != 1) {
            node.put("grade", gold.grade());
        }
    }

    private static void write(Filters filters, ObjectNode line) {
        if (!filters.equals(Filters.NONE)) {
            ObjectNode node = line.putObject("filters");
            filters.from().map(LocalDate::toString).ifPresent(day -> node.put("from", day));
            filters.to().map(LocalDate::toString).ifPresent(day -> node.put("to", day));
            add(node.putArray("sources"), filters.sources().stream().sorted().toList());
            add(
                    node.putArray("exclude_sources"),
                    filters.excludeSources().stream().sorted().toList());
        }
    }

    private static void add(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static ObjectNode withoutEmptyLists(ObjectNode line) {
        return line.retain(line.properties().stream()
                .filter(field ->
                        !(field.getValue().isArray() && field.getValue().isEmpty()))
                .map(Map.Entry::getKey)
                .toList());
    }
}
