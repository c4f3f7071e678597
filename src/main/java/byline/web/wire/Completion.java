package byline.web.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An answer in the shape that clients of OpenAI read, whole or as one piece of a stream.
///
/// @param object `chat.completion` or `chat.completion.chunk`
/// @param created seconds since 1970
/// @param citations as `POST /ask` gives them; with the last piece of a stream
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Completion(
        String id,
        String object,
        long created,
        String model,
        List<Choice> choices,
        Optional<Usage> usage,
        Optional<List<CitationBody>> citations) {

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");

    /// The one answer.
    ///
    /// @param message of a whole answer
    /// @param delta of a piece
    /// @param finishReason null until the last piece, then `stop`
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Choice(
            int index,
            Optional<Message> message,
            Optional<Message> delta,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> finishReason) {}

    /// What is said.
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Message(Optional<String> role, Optional<String> content, Optional<List<Annotation>> annotations) {}

    /// Where a mark stands in the content, and what it cites.
    public record Annotation(String type, UrlCitation urlCitation) {}

    /// What a mark cites.
    ///
    /// @param url the article's own, else Byline's address of the article
    /// @param startIndex of the mark in the content
    public record UrlCitation(String url, String title, int startIndex, int endIndex) {}

    /// What a chat model read and wrote; zero where none did.
    public record Usage(int promptTokens, int completionTokens, int totalTokens) {}

    /// The whole answer.
    public static Completion whole(AskResponse answer, String model, long created) {
        Message message =
                new Message(Optional.of("assistant"), Optional.of(answer.answer()), Optional.of(annotations(answer)));
        return ended(
                "chat.completion",
                answer,
                model,
                created,
                new Choice(0, Optional.of(message), Optional.empty(), Optional.of("stop")));
    }

    /// The next words.
    public static Completion piece(String id, String model, long created, String text) {
        return chunk(id, model, created, new Message(Optional.of("assistant"), Optional.of(text), Optional.empty()));
    }

    /// What ends a stream.
    public static Completion last(AskResponse answer, String model, long created) {
        Message message = new Message(Optional.empty(), Optional.empty(), Optional.of(annotations(answer)));
        return ended(
                "chat.completion.chunk",
                answer,
                model,
                created,
                new Choice(0, Optional.empty(), Optional.of(message), Optional.of("stop")));
    }

    /// With what stands only at an answer's end: its citations and what it cost.
    private static Completion ended(String object, AskResponse answer, String model, long created, Choice choice) {
        return new Completion(
                id(answer.id()),
                object,
                created,
                model,
                List.of(choice),
                Optional.of(usage(answer)),
                Optional.of(answer.citations()));
    }

    private static Completion chunk(String id, String model, long created, Message delta) {
        Choice choice = new Choice(0, Optional.empty(), Optional.of(delta), Optional.empty());
        return new Completion(
                id(id), "chat.completion.chunk", created, model, List.of(choice), Optional.empty(), Optional.empty());
    }

    private static String id(String answer) {
        return "chatcmpl-" + answer;
    }

    private static List<Annotation> annotations(AskResponse answer) {
        List<Annotation> annotations = new ArrayList<>();
        Matcher mark = MARK.matcher(answer.answer());
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            if (number >= 1 && number <= answer.citations().size()) {
                CitationBody citation = answer.citations().get(number - 1);
                annotations.add(new Annotation(
                        "url_citation",
                        new UrlCitation(
                                citation.url()
                                        .orElse("/passages/"
                                                + URLEncoder.encode(citation.passageId(), StandardCharsets.UTF_8)),
                                citation.title().orElse(citation.docId()),
                                mark.start(),
                                mark.end())));
            }
        }
        return annotations;
    }

    private static Usage usage(AskResponse answer) {
        int read = 0;
        int written = 0;
        for (AskResponse.Stage stage : answer.trace().orElse(List.of())) {
            read += stage.tokensRead().orElse(0);
            written += stage.tokensWritten().orElse(0);
        }
        return new Usage(read, written, read + written);
    }
}
