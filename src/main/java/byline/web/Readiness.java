package byline.web;

import byline.search.PassageIndex;
import byline.web.wire.ApiException;

/// Whether there is anything to search yet.
final class Readiness {

    private Readiness() {}

    /// @throws ApiException 503 until a committed index can be read
    static void require(PassageIndex index) {
        if (!index.state().ready()) {
            throw ApiException.of(
                    503, "not_ready", "The articles are being indexed for the first time; ask again in a moment.");
        }
    }
}
