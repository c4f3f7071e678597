package byline.web.wire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/// An event of an answer's stream; what is sent is the record as JSON, under `name`.
public sealed interface StreamEvent {

    String name();

    /// Work has begun.
    ///
    /// @param id the permalink the answer will have
    /// @param articles how many articles are searched
    record Start(String id, String question, int articles) implements StreamEvent {
        @Override
        public String name() {
            return "start";
        }
    }

    /// The passages that will be read, best first.
    record Sources(List<PassageBody> passages) implements StreamEvent {
        @Override
        public String name() {
            return "sources";
        }
    }

    /// The next part of `answer`: whole sentences, each checked; the deltas put together are `answer`.
    record Delta(String text) implements StreamEvent {
        @Override
        public String name() {
            return "delta";
        }
    }

    /// A citation that a delta used for the first time.
    record Cited(@JsonValue CitationBody citation) implements StreamEvent {
        @Override
        public String name() {
            return "citation";
        }
    }

    /// Questions to go on with.
    record Followups(List<String> followups) implements StreamEvent {
        @Override
        public String name() {
            return "followups";
        }
    }

    /// The whole answer; the stream ends.
    record Done(@JsonValue AskResponse response) implements StreamEvent {
        @Override
        public String name() {
            return "done";
        }
    }

    /// What failed; the stream ends.
    record Failed(@JsonValue ErrorBody error) implements StreamEvent {
        @Override
        public String name() {
            return "error";
        }
    }
}
