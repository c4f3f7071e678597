/// Makes questions from the articles' own sentences and keeps those that are really answered. Enter through
/// [byline.answer.suggest.CorpusSuggestions].
@NullMarked
package byline.answer.suggest;

import org.jspecify.annotations.NullMarked;
