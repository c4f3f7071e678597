package byline.web;

import byline.answer.Reply;
import byline.answer.Suggestions;
import java.util.List;

/// Suggestions that fit the sample corpus.
record SampleSuggestions() implements Suggestions {

    @Override
    public List<String> after(Reply reply) {
        return List.of("Who won the election in Westhaven?");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Who condemned the recognition?",
                "How many homes were without electricity after the storm?",
                "Who won the election in Westhaven?",
                "What did Putin's decrees order?");
    }
}
