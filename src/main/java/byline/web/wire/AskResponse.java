package byline.web.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The answer to `POST /ask`, the last event of its stream and what `GET /answers/{id}` gives.
///
/// @param id the answer's permalink: `GET /answers/{id}`
/// @param reason why there is no answer; null where there is one
/// @param mode who wrote it: `extractive` or `model`
/// @param fallback why a model's answer was not used
/// @param shortAnswer the bare fact, where the question asks for one
/// @param answer the sentences with `[n]` marks, or the plain message of an abstention
/// @param answerPlain `answer` without its marks
/// @param citations every citation once, in order of first use
/// @param related the nearest passages where there is no answer; none of them answers
/// @param trace the stages with their times, where asked for
/// @param passages every passage read and what became of it, where asked for
public record AskResponse(
        String id,
        Optional<String> sessionId,
        Status status,
        Optional<String> reason,
        String mode,
        Optional<String> fallback,
        QueryBody query,
        Optional<String> shortAnswer,
        String answer,
        String answerPlain,
        List<Sentence> sentences,
        List<Item> items,
        List<CitationBody> citations,
        List<Conflict> conflicts,
        List<Related> related,
        List<String> followups,
        Verification verification,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Stage>> trace,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<ReadPassage>> passages,
        String indexVersion) {

    /// The same answer with other questions to go on with.
    public AskResponse withFollowups(List<String> others) {
        return new AskResponse(
                id,
                sessionId,
                status,
                reason,
                mode,
                fallback,
                query,
                shortAnswer,
                answer,
                answerPlain,
                sentences,
                items,
                citations,
                conflicts,
                related,
                others,
                verification,
                trace,
                passages,
                indexVersion);
    }

    /// Whether the articles answer.
    public enum Status {
        @JsonProperty("answered")
        ANSWERED,
        @JsonProperty("partial")
        PARTIAL,
        @JsonProperty("abstained")
        ABSTAINED
    }

    /// What was looked up.
    ///
    /// @param rewritten the follow-up as a question that stands alone; null where it was looked up as asked
    /// @param undatedExcluded how many articles a date filter left out because they carry no date
    public record QueryBody(
            String original,
            Optional<String> rewritten,
            Optional<LocalDate> today,
            FiltersBody filters,
            int undatedExcluded) {}

    /// A sentence of the answer.
    ///
    /// @param start where it begins in `answer_plain`, in UTF-16 code units
    /// @param end where it ends, exclusive
    public record Sentence(String text, int start, int end, List<Integer> citations, Support support) {}

    /// How firmly the quotes carry a sentence.
    public enum Support {
        @JsonProperty("supported")
        SUPPORTED,
        @JsonProperty("weak")
        WEAK
    }

    /// A row of a list answer.
    ///
    /// @param sentence index into `sentences`
    public record Item(String who, String said, int sentence) {}

    /// A slot for which the articles give different values.
    public record Conflict(String about, List<Side> sides) {}

    /// One of the values, and who gives it.
    public record Side(String value, List<Integer> citations) {}

    /// A passage near the question that does not answer it.
    public record Related(
            String docId,
            String passageId,
            Optional<String> title,
            Optional<String> source,
            Optional<LocalDate> published,
            String text) {}

    /// What checking did: sentences shown, repaired and dropped.
    public record Verification(int sentences, int repaired, int dropped) {}

    /// A stage and its time in milliseconds.
    ///
    /// @param tokensRead what a chat model read in it, where one did and tells
    /// @param tokensWritten what it wrote
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Stage(String stage, double ms, Optional<Integer> tokensRead, Optional<Integer> tokensWritten) {}
}
