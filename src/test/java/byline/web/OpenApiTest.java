package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import byline.web.wire.ArticleBody;
import byline.web.wire.AskRequest;
import byline.web.wire.AskResponse;
import byline.web.wire.CitationBody;
import byline.web.wire.CorpusBody;
import byline.web.wire.ErrorBody;
import byline.web.wire.FiltersBody;
import byline.web.wire.HealthBody;
import byline.web.wire.PassageBody;
import byline.web.wire.ReadyBody;
import byline.web.wire.StreamEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The description of the API says what the API does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final Map<String, Class<? extends Record>> SHAPES = Map.ofEntries(
            Map.entry("AskRequest", AskRequest.class),
            Map.entry("Message", AskRequest.Message.class),
            Map.entry("Filters", FiltersBody.class),
            Map.entry("AskResponse", AskResponse.class),
            Map.entry("QueryBody", AskResponse.QueryBody.class),
            Map.entry("Sentence", AskResponse.Sentence.class),
            Map.entry("Item", AskResponse.Item.class),
            Map.entry("Citation", CitationBody.class),
            Map.entry("Conflict", AskResponse.Conflict.class),
            Map.entry("Side", AskResponse.Side.class),
            Map.entry("Related", AskResponse.Related.class),
            Map.entry("Verification", AskResponse.Verification.class),
            Map.entry("Stage", AskResponse.Stage.class),
            Map.entry("Passage", PassageBody.class),
            Map.entry("Article", ArticleBody.class),
            Map.entry("Corpus", CorpusBody.class),
            Map.entry("Outlet", CorpusBody.Outlet.class),
            Map.entry("FailedFile", CorpusBody.Failed.class),
            Map.entry("Entry", CorpusBody.Entry.class),
            Map.entry("Health", HealthBody.class),
            Map.entry("Ready", ReadyBody.class),
            Map.entry("Error", ErrorBody.class),
            Map.entry("ErrorDetail", ErrorBody.Detail.class),
            Map.entry("Start", StreamEvent.Start.class),
            Map.entry("Sources", StreamEvent.Sources.class),
            Map.entry("Delta", StreamEvent.Delta.class),
            Map.entry("Followups", StreamEvent.Followups.class));

    private Served served;
    private JsonNode description;

    @BeforeAll
    void serve() {
        served = Served.start();
        description = served.getJson("/openapi.json");
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void describesEveryFieldAsItIsSent(String name, Class<? extends Record> shape) {
        assertThat(names(description.at("/components/schemas/" + name + "/properties")))
                .containsExactlyElementsOf(fields(shape));
    }

    @Test
    void describesEveryShapeItNames() {
        assertThat(names(description.at("/components/schemas")))
                .filteredOn(name -> !SHAPES.containsKey(name))
                .containsExactly("ReadPassage");
    }

    @Test
    void describesEveryAddressThatIsServed() {
        assertThat(names(description.get("paths")))
                .containsExactlyInAnyOrderElementsOf(
                        served.addresses().stream().map(Served.Address::path).toList());
    }

    @Test
    void namesTheMethodEachAddressTakes() {
        assertThat(served.addresses())
                .allSatisfy(address -> assertThat(names(description.get("paths").get(address.path())))
                        .containsExactly(address.method()));
    }

    @Test
    void refersOnlyToShapesItDescribes() {
        List<String> references = description.findValuesAsText("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isObject())
                        .isTrue());
    }

    @Test
    void describesAnAnswerThatWasReallyGiven() {
        JsonNode answer = Served.json(
                served.send(
                        served.request("/ask")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"question\":\"Who condemned the storage of fuel?\",\"include\":[\"trace\",\"passages\"]}"))));
        assertThat(names(answer.at("/passages/0")))
                .containsExactlyElementsOf(names(description.at("/components/schemas/ReadPassage/properties")));
    }

    static Stream<Arguments> shapes() {
        return SHAPES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static List<String> fields(Class<? extends Record> shape) {
        SnakeCaseStrategy snake = new SnakeCaseStrategy();
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .map(snake::translate)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
