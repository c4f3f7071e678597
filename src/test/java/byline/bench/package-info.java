/// Measurements as programs that anyone can run, each with its arguments in its own comment: retrieval and answers on
/// data
/// that is not part of the project ([byline.bench.RetrievalBench], [byline.bench.AnswerBench]), and speed
/// ([byline.bench.EmbeddingBench], [byline.bench.IndexingBench], [byline.bench.SearchBench]):
///
///     ./mvnw -q -Pbench test-compile exec:exec -Dbench=NAME -Dbench.arguments="…"
@NullMarked
package byline.bench;

import org.jspecify.annotations.NullMarked;
