package byline.web;

import byline.answer.Reply;
import byline.answer.Suggestions;
import java.util.List;

/// Suggestions that fit the small corpus; until they are found there are none.
final class SmallSuggestions implements Suggestions {

    private volatile boolean found = true;

    void found(boolean yes) {
        found = yes;
    }

    @Override
    public List<String> after(Reply reply) {
        return found ? List.of("How many people were led to safety?") : List.of();
    }

    @Override
    public List<String> examples() {
        return found
                ? List.of(
                        "Who condemned the storage of fuel?",
                        "Where did the fire break out?",
                        "How many people were led to safety?")
                : List.of();
    }
}
