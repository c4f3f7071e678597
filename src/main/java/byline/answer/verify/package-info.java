/// Decides what a reader may see; enter through [byline.answer.verify.EvidenceVerifier]. The only package that makes
/// answers and cited sentences.
@NullMarked
package byline.answer.verify;

import org.jspecify.annotations.NullMarked;
