/// How good answers are, in numbers: each [byline.evaluate.measure.Measure] turns the
/// [byline.evaluate.measure.Outcome] of a question into its part of a figure; [byline.evaluate.measure.Measures]
/// names them all.
@NullMarked
package byline.evaluate.measure;

import org.jspecify.annotations.NullMarked;
