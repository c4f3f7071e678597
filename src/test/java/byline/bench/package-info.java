/// Measurements on data that is not part of the project, as programs that anyone can run: [byline.bench.RetrievalBench]
/// and [byline.bench.AnswerBench].
@NullMarked
package byline.bench;

import org.jspecify.annotations.NullMarked;
