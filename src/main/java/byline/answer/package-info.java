/// Question in, verified answer out; enter through [byline.answer.Answerer]. The only package that
/// knows LangChain4j's chat models.
@NullMarked
package byline.answer;

import org.jspecify.annotations.NullMarked;
