package byline.evaluate.junit;

import byline.evaluate.Evaluation;
import byline.evaluate.junit.AnswererProvider.Opened;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.scorecard.ScoredQuestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.opentest4j.AssertionFailedError;

/// One question as one test.
record QuestionInvocation(JudgedQuestion question, Opened opened) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
        return question.id() + ": " + question.question().text();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(new Asking(question, opened));
    }

    /// Asks when the answer is first needed, and judges it after the test method had its say.
    private static final class Asking
            implements ParameterResolver, BeforeTestExecutionCallback, AfterTestExecutionCallback {

        private final JudgedQuestion question;
        private final Opened opened;
        private List<ScoredQuestion> asked = List.of();

        private Asking(JudgedQuestion question, Opened opened) {
            this.question = question;
            this.opened = opened;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ScoredQuestion.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return scored();
        }

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            scored();
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            ScoredQuestion scored = scored();
            if (context.getExecutionException().isEmpty() && !scored.verdict().passed()) {
                throw new AssertionFailedError(failure(scored));
            }
        }

        private ScoredQuestion scored() {
            if (asked.isEmpty()) {
                asked = List.of(Evaluation.ask(question, opened.answerer(), opened.index()));
            }
            return asked.getFirst();
        }

        private static String failure(ScoredQuestion scored) {
            Outcome outcome = scored.outcome();
            Stream<String> head = Stream.of(outcome.question().question().text());
            Stream<String> wrong = scored.verdict().failures().stream().map(failure -> "  wrong:  " + failure);
            Stream<String> answer = Stream.of("  answer: " + outcome.text());
            Stream<String> cited = outcome.citations().stream()
                    .map(citation -> "  cites:  " + citation.articleId() + " \"" + citation.quote() + "\"");
            return Stream.of(head, wrong, answer, cited).flatMap(lines -> lines).collect(Collectors.joining("\n"));
        }
    }
}
