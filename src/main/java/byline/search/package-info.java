/// Finds the passages that may answer a question; enter through [byline.search.PassageIndex]. The only
/// package that knows Lucene, and nothing of Lucene's leaks out.
@NullMarked
package byline.search;

import org.jspecify.annotations.NullMarked;
