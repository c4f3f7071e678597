/// What a right answer looks like: [byline.evaluate.question.QuestionSet]s of
/// [byline.evaluate.question.JudgedQuestion]s, read from JSON Lines. Imports nothing else of the evaluation.
@NullMarked
package byline.evaluate.question;

import org.jspecify.annotations.NullMarked;
