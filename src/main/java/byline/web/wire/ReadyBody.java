package byline.web.wire;

import byline.search.IndexState;
import java.util.Optional;

/// The index can be searched.
///
/// @param syncing whether articles or their vectors are still being added
/// @param embedded how many of the passages have their vector; the others are found by their words alone
/// @param indexVersion changes whenever the searchable content changes
/// @param reader the model that reads passages, where there is one
public record ReadyBody(
        String status,
        boolean syncing,
        int articles,
        int passages,
        int embedded,
        String indexVersion,
        Optional<String> reader) {

    public static ReadyBody of(IndexState state, Optional<String> reader) {
        return new ReadyBody(
                "ready",
                state.syncing(),
                state.articles(),
                state.passages(),
                state.embedded(),
                state.version(),
                reader);
    }
}
