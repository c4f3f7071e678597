package byline.web;

import byline.web.wire.AskResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The last answers given, by their ids; the oldest make room.
final class AnswerStore {

    private final Map<String, Kept> answers;

    /// @param most how many are kept
    AnswerStore(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                return size() > most;
            }
        };
    }

    /// @param followups finds out what may be asked next, for an answer that was given before anybody knew
    synchronized void keep(AskResponse answer, Supplier<List<String>> followups) {
        answers.put(answer.id(), new Kept(answer, followups));
    }

    /// The answer as it was given, with the questions to go on with that are known by now.
    Optional<AskResponse> find(String id) {
        return kept(id).map(Kept::current);
    }

    private synchronized Optional<Kept> kept(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    private record Kept(AskResponse answer, Supplier<List<String>> followups) {

        private AskResponse current() {
            return answer.followups().isEmpty() ? answer.withFollowups(followups.get()) : answer;
        }
    }
}
