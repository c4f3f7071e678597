package byline.article;

import byline.article.ReadResult.Failed;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/// A JSON file: one article as an object, many as a list, as `{"articles": […]}` or simply one after the other.
final class JsonReader implements ArticleReader {

    @Override
    public Stream<ReadResult> read(ArticleFile file) throws IOException {
        InputStream in = FileContent.open(file, FileContent.LARGEST_UNPACKED);
        return new Records(file.path(), in).stream();
    }

    /// Unlike a line's record, a file's may be followed by another.
    private static final ObjectMapper MAPPER = new JsonMapper();

    private static final class Records extends RecordStream {

        private final String path;
        private final JsonParser parser;
        private final Deque<JsonNode> wrapped = new ArrayDeque<>();
        private int number;
        private boolean alone = true;

        Records(String path, InputStream in) throws IOException {
            super(in);
            this.path = path;
            this.parser = MAPPER.createParser(in);
        }

        @Override
        String place() {
            return alone ? path : path + ":" + number;
        }

        @Override
        Optional<ReadResult> next() throws IOException {
            if (!wrapped.isEmpty()) {
                return Optional.of(article(wrapped.removeFirst()));
            }
            try {
                return nextToken();
            } catch (JsonProcessingException e) {
                end();
                return Optional.of(new Failed(
                        path + ":"
                                + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
                        "broken JSON (%s); correct it, the rest of the file is not read"
                                .formatted(e.getOriginalMessage())));
            }
        }

        private Optional<ReadResult> nextToken() throws IOException {
            JsonToken token = parser.nextToken();
            if (token == null) {
                end();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                return Optional.empty();
            }
            if (token == JsonToken.START_ARRAY
                    && parser.getParsingContext().getParent().inRoot()) {
                alone = false;
                return Optional.empty();
            }
            JsonNode node = parser.readValueAsTree();
            JsonNode articles = node.path("articles");
            if (articles.isArray()) {
                alone = false;
                articles.forEach(wrapped::add);
                return Optional.empty();
            }
            return Optional.of(article(node));
        }

        private ReadResult article(JsonNode node) {
            number++;
            alone = alone && number == 1;
            return JsonArticle.read(node, place());
        }
    }
}
