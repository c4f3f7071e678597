/// Other people's forms of questions, judgments, rankings and answers; [byline.evaluate.exchange.Format] names those
/// that can be read.
@NullMarked
package byline.evaluate.exchange;

import org.jspecify.annotations.NullMarked;
