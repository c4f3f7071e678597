/// What Byline reads: a folder's files become [byline.article.Article]s, and articles are cut into
/// [byline.article.Passage]s. Imports nothing else of ours.
@NullMarked
package byline.article;

import org.jspecify.annotations.NullMarked;
