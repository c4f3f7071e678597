package byline.web;

import byline.web.wire.AskResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The last answers given, by their ids; the oldest make room.
final class AnswerStore {

    private final Map<String, AskResponse> answers;

    /// @param most how many are kept
    AnswerStore(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, AskResponse> eldest) {
                return size() > most;
            }
        };
    }

    synchronized void keep(AskResponse answer) {
        answers.put(answer.id(), answer);
    }

    synchronized Optional<AskResponse> find(String id) {
        return Optional.ofNullable(answers.get(id));
    }
}
