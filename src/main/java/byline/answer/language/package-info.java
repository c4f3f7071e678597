/// What a sentence says on its surface: names, numbers, dates, quotations, speakers, negation; used to write answers
/// and
/// to check them. Enter through [byline.answer.language.Names] and its siblings. Imports nothing else of `answer`.
@NullMarked
package byline.answer.language;

import org.jspecify.annotations.NullMarked;
