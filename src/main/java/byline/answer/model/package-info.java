/// Chat models that write answers: enter through [byline.answer.model.ChatModels]. What they write passes the
/// [byline.answer.Verifier] like everything else.
@NullMarked
package byline.answer.model;

import org.jspecify.annotations.NullMarked;
