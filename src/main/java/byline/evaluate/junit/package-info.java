/// Question sets as JUnit tests; enter through [byline.evaluate.junit.QuestionSetTest]. The only package that knows
/// JUnit, which a project brings itself: Byline does not carry it along.
@NullMarked
package byline.evaluate.junit;

import org.jspecify.annotations.NullMarked;
