package byline.evaluate.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// Makes each question of a set a test: it fails, saying what is wrong, when the answer is not what the set asks for.
///
///     class CorpusTest {
///         @QuestionSetTest(value = "questions.jsonl", articles = "articles")
///         void answers() {}
///     }
///
/// The method may take the [byline.evaluate.scorecard.ScoredQuestion] and ask more of it.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(QuestionSetExtension.class)
public @interface QuestionSetTest {

    /// The question set, a path from the working directory.
    String value();

    /// The folder of articles, a path from the working directory.
    String articles() default "corpus/articles";

    /// Ids of the questions to ask; none means all of them.
    String[] only() default {};
}
