package byline.web.wire;

import java.util.List;

/// The models `GET /v1/models` names.
///
/// @param object always `list`
public record ModelList(String object, List<Model> data) {

    /// What can be asked under a name.
    ///
    /// @param object always `model`
    public record Model(String id, String object, long created, String ownedBy) {}

    /// Byline's own.
    public static ModelList byline() {
        return new ModelList(
                "list",
                CompletionRequest.MODELS.stream()
                        .map(id -> new Model(id, "model", 0, "byline"))
                        .toList());
    }
}
