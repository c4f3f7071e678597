/// Answers from verbatim sentences, with no chat model; enter through [byline.answer.extractive.ExtractiveComposer].
@NullMarked
package byline.answer.extractive;

import org.jspecify.annotations.NullMarked;
