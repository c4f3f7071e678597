package byline.article;

import byline.article.ReadResult.Failed;
import byline.article.ReadResult.Read;
import byline.article.ReadResult.Skipped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Makes an article of a JSON object.
final class JsonArticle {

    static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private JsonArticle() {}

    /// @param place where the record stands: for messages, and the article's id where the record names none
    static ReadResult read(String json, String place) {
        try {
            return read(JSON.readTree(json), place);
        } catch (JsonProcessingException e) {
            return new Failed(
                    place, "broken JSON (%s); correct or remove the record".formatted(e.getOriginalMessage()));
        }
    }

    static ReadResult read(JsonNode record, String place) {
        if (!record.isObject()) {
            return new Failed(
                    place,
                    "an object with a field \"text\" is expected; this is " + Fields.kind(record) + "; correct it");
        }
        try {
            Fields fields = new Fields(record);
            String text = NormalText.of(fields.text().orElse(""));
            if (text.isBlank()) {
                return new Skipped(place, "the record holds no text; its text belongs into the field \"text\"");
            }
            fields.checkTitle();
            return new Read(place, new Article(fields.id().orElse(place), fields.source(), text));
        } catch (UnreadableException e) {
            return new Failed(place, e.reason());
        }
    }
}
