/// Scores the answerer on question sets, without a model and the same way every time; enter through
/// [byline.evaluate.Evaluation].
@NullMarked
package byline.evaluate;

import org.jspecify.annotations.NullMarked;
