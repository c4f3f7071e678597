package byline.web;

import byline.answer.Reply;
import byline.answer.Suggestions;
import java.util.List;

/// Suggestions that fit the small corpus.
record SmallSuggestions() implements Suggestions {

    @Override
    public List<String> after(Reply reply) {
        return List.of("How many people were led to safety?");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Who condemned the storage of fuel?",
                "Where did the fire break out?",
                "How many people were led to safety?");
    }
}
