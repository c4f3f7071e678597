package byline.web.wire;

import byline.web.wire.AskRequest.Message;
import byline.web.wire.AskRequest.ModeName;
import byline.web.wire.AskRequest.Role;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The body of `POST /v1/chat/completions`, as clients of OpenAI send it. What does not bear on an answer from
/// articles,
/// such as a temperature, is passed over.
///
/// @param model one of those `GET /v1/models` names; any other is taken for `byline`
/// @param messages the conversation, the question last; system messages are passed over
/// @param stream whether the answer is sent as it comes together
@JsonIgnoreProperties(ignoreUnknown = true)
public record CompletionRequest(
        Optional<String> model, Optional<List<@Nullable ChatMessage>> messages, Optional<Boolean> stream) {

    /// The answer as Byline writes it where it may, without a model, and with one.
    public static final List<String> MODELS = List.of("byline", "byline-extractive", "byline-model");

    /// A turn of the conversation.
    ///
    /// @param content text, or a list of parts of which the text counts
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ChatMessage(Optional<String> role, Optional<JsonNode> content) {}

    /// The model that answers.
    public String answering() {
        return model.filter(MODELS::contains).orElse(MODELS.getFirst());
    }

    public boolean wantsStream() {
        return stream.orElse(false);
    }

    /// The same as a request to `POST /ask`.
    ///
    /// @throws ApiException when there is no question, or naming the message that cannot be used
    public AskRequest toAskRequest() {
        List<Spoken> spoken = spoken();
        if (spoken.isEmpty()) {
            throw ApiException.field(
                    "bad_value", "messages", "messages hold no question: send one with the role user.");
        }
        Spoken question = spoken.removeLast();
        if (question.role() != Role.USER) {
            throw ApiException.field("bad_value", "messages", "The last message is not the user's question.");
        }
        return new AskRequest(
                Optional.of(Check.question(question.field(), question.text())),
                Optional.empty(),
                Optional.of(spoken.stream().map(Spoken::message).toList()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(mode()),
                stream,
                Optional.of(Collections.singleton(AskRequest.Include.TRACE)));
    }

    private ModeName mode() {
        return switch (answering()) {
            case "byline-extractive" -> ModeName.EXTRACTIVE;
            case "byline-model" -> ModeName.MODEL;
            default -> ModeName.AUTO;
        };
    }

    /// What user and assistant said; an answer stopped before its first word says nothing.
    private List<Spoken> spoken() {
        List<@Nullable ChatMessage> sent = messages.orElse(List.of());
        List<Spoken> spoken = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            ChatMessage message = sent.get(at);
            if (message != null) {
                String field = "messages[" + at + "].content";
                role(message)
                        .map(role -> new Spoken(field, role, text(message)))
                        .filter(turn -> turn.role() == Role.USER || !turn.text().isBlank())
                        .ifPresent(spoken::add);
            }
        }
        return spoken;
    }

    /// A message of the user or the assistant.
    ///
    /// @param field where its words stand in the request
    private record Spoken(String field, Role role, String text) {

        private Message message() {
            return new Message(Optional.of(role), Optional.of(Check.words(field, text)));
        }
    }

    private static Optional<Role> role(ChatMessage message) {
        return switch (message.role().orElse("").toLowerCase(Locale.ROOT)) {
            case "user" -> Optional.of(Role.USER);
            case "assistant" -> Optional.of(Role.ASSISTANT);
            default -> Optional.empty();
        };
    }

    private static String text(ChatMessage message) {
        StringBuilder text = new StringBuilder();
        message.content().ifPresent(content -> {
            if (content.isTextual()) {
                text.append(content.textValue());
            }
            for (JsonNode part : content) {
                text.append(part.path("text").asText(""));
            }
        });
        return text.toString();
    }
}
