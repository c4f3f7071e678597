package byline.answer.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;
import java.util.Map;

/// What a server of OpenAI's protocol sends.
final class OpenAiWire {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenAiWire() {}

    static MappingBuilder chat(ResponseDefinitionBuilder response) {
        return post(urlPathEqualTo("/v1/chat/completions")).willReturn(response);
    }

    /// A whole stream of these pieces.
    static ResponseDefinitionBuilder says(String... pieces) {
        return stream(events(pieces) + usage() + "data: [DONE]\n\n");
    }

    static ResponseDefinitionBuilder stream(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/event-stream")
                .withBody(body);
    }

    static ResponseDefinitionBuilder refuses(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"message\":\"refused\",\"type\":\"error\",\"code\":\"refused\"}}");
    }

    static String events(String... pieces) {
        StringBuilder body = new StringBuilder();
        for (String piece : pieces) {
            body.append("data: ")
                    .append(json(Map.of(
                            "id",
                            "1",
                            "object",
                            "chat.completion.chunk",
                            "choices",
                            List.of(Map.of("index", 0, "delta", Map.of("content", piece))))))
                    .append("\n\n");
        }
        return body.toString();
    }

    private static String usage() {
        return "data: "
                + json(Map.of(
                        "id",
                        "1",
                        "object",
                        "chat.completion.chunk",
                        "choices",
                        List.of(),
                        "usage",
                        Map.of("prompt_tokens", 812, "completion_tokens", 40, "total_tokens", 852)))
                + "\n\n";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
