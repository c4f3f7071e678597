/// Outcomes added up: a [byline.evaluate.scorecard.Scorecard] with its figures and verdicts, and its
/// [byline.evaluate.scorecard.Comparison] with an earlier one.
@NullMarked
package byline.evaluate.scorecard;

import org.jspecify.annotations.NullMarked;
