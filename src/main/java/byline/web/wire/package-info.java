/// The HTTP API's own shapes, apart from the domain, so that either can be renamed freely; enter through
/// [byline.web.wire.AskRequest] and [byline.web.wire.AskResponse]. Names become snake_case in JSON; an empty
/// [java.util.Optional] is `null` there.
@NullMarked
package byline.web.wire;

import org.jspecify.annotations.NullMarked;
