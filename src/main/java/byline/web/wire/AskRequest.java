package byline.web.wire;

import byline.answer.Mode;
import byline.answer.Question;
import byline.answer.Turn;
import byline.search.Filters;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The body of `POST /ask`. Every field but `question` may be left out or be null.
///
/// @param question 1 to 2,000 characters
/// @param sessionId the conversation whose remembered turns are the earlier ones where `messages` is left out; given
///     back as it came, at most 200 characters
/// @param messages the earlier turns, oldest first, without `question`; they count before what is remembered
/// @param today the day the question is asked from; the newest day in the index where left out
/// @param topK how many passages are read, 1 to 50, 8 where left out
/// @param mode who writes the answer, `auto` where left out
/// @param stream whether events are sent as they happen
/// @param include what the answer carries besides itself
public record AskRequest(
        Optional<String> question,
        Optional<String> sessionId,
        Optional<List<@Nullable Message>> messages,
        Optional<LocalDate> today,
        Optional<FiltersBody> filters,
        Optional<Integer> topK,
        Optional<ModeName> mode,
        Optional<Boolean> stream,
        Optional<Set<@Nullable Include>> include) {

    private static final int LONGEST_SESSION_ID = 200;

    /// The question asked, with everything checked.
    ///
    /// @throws ApiException naming the field at fault
    public Question toQuestion() {
        checkIncludes();
        Check.shortName("session_id", sessionId, LONGEST_SESSION_ID);
        return new Question(
                Check.question("question", question.orElse("")),
                turns(),
                filters.map(FiltersBody::filters).orElse(Filters.NONE),
                today,
                mode.map(ModeName::mode).orElse(Mode.AUTO),
                limit());
    }

    public boolean wantsStream() {
        return stream.orElse(false);
    }

    public boolean includes(@Nullable Include part) {
        return include.map(parts -> parts.contains(part)).orElse(false);
    }

    private void checkIncludes() {
        if (includes(null)) {
            throw ApiException.field("bad_value", "include", "include holds a null.");
        }
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Message message : messages.orElse(List.of())) {
            String field = "messages[" + turns.size() + "]";
            if (message == null) {
                throw ApiException.field("bad_value", field, field + " is null.");
            }
            turns.add(message.turn(field));
        }
        return turns;
    }

    private int limit() {
        int limit = topK.orElse(Question.DEFAULT_TOP_K);
        if (limit < 1 || limit > Question.MAX_TOP_K) {
            throw ApiException.field(
                    "bad_value", "top_k", "top_k is 1 to " + Question.MAX_TOP_K + ", not " + limit + ".");
        }
        return limit;
    }

    /// An earlier turn.
    public record Message(Optional<Role> role, Optional<String> content) {

        private Turn turn(String field) {
            Role speaker = role.orElseThrow(
                    () -> ApiException.field("bad_value", field + ".role", field + ".role is missing."));
            return new Turn(speaker.role, Check.words(field + ".content", content.orElse("")));
        }
    }

    /// Who spoke.
    public enum Role {
        @JsonProperty("user")
        USER(Turn.Role.USER),
        @JsonProperty("assistant")
        ASSISTANT(Turn.Role.ASSISTANT);

        private final Turn.Role role;

        Role(Turn.Role role) {
            this.role = role;
        }
    }

    /// Who writes the answer.
    public enum ModeName {
        @JsonProperty("auto")
        AUTO(Mode.AUTO),
        @JsonProperty("extractive")
        EXTRACTIVE(Mode.EXTRACTIVE),
        @JsonProperty("model")
        MODEL(Mode.MODEL);

        private final Mode mode;

        ModeName(Mode mode) {
            this.mode = mode;
        }

        private Mode mode() {
            return mode;
        }
    }

    /// What an answer can carry besides itself.
    public enum Include {
        @JsonProperty("trace")
        TRACE,
        @JsonProperty("passages")
        PASSAGES
    }
}
