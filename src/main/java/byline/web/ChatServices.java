package byline.web;

import byline.answer.Answerer;
import byline.answer.Sessions;
import byline.answer.Suggestions;
import byline.search.PassageIndex;
import java.util.Optional;

/// What the server serves.
///
/// @param reader name and version of the model that reads passages, where there is one
public record ChatServices(
        Answerer answerer, PassageIndex index, Suggestions suggestions, Sessions sessions, Optional<String> reader) {

    ChatServices answeredBy(Answerer other) {
        return new ChatServices(other, index, suggestions, sessions, reader);
    }
}
