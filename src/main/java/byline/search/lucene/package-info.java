/// The passage index on Lucene; enter through [byline.search.lucene.LuceneIndex]. Two Lucene indexes lie side by side
/// in
/// an index folder: `text` holds articles and passages, `vectors` holds one vector for each distinct passage text, so
/// that an article that moves, or a sync that fails, costs no embedding.
@NullMarked
package byline.search.lucene;

import org.jspecify.annotations.NullMarked;
