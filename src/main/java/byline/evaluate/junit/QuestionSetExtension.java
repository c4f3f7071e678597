package byline.evaluate.junit;

import byline.evaluate.junit.AnswererProvider.Opened;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/// Reads the set a method names and makes one test of each question. The answerer of a folder is opened once and closed
/// with the test run.
final class QuestionSetExtension implements TestTemplateInvocationContextProvider {

    private static final Namespace NAMESPACE = Namespace.create(QuestionSetExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(QuestionSetTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        QuestionSetTest test = context.getRequiredTestMethod().getAnnotation(QuestionSetTest.class);
        Opened opened = opened(context, Path.of(test.articles()));
        return chosen(QuestionSet.read(Path.of(test.value())), List.of(test.only())).stream()
                .map(question -> new QuestionInvocation(question, opened));
    }

    private static List<JudgedQuestion> chosen(QuestionSet set, List<String> only) {
        List<String> ids = set.questions().stream().map(JudgedQuestion::id).toList();
        only.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(missing -> {
            throw new QuestionSetException(set.name() + ": has no question \"" + missing + "\"");
        });
        return set.questions().stream()
                .filter(question -> only.isEmpty() || only.contains(question.id()))
                .toList();
    }

    private static Opened opened(ExtensionContext context, Path articles) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(articles.toAbsolutePath(), QuestionSetExtension::open, Opened.class);
    }

    private static Opened open(Path articles) {
        return ServiceLoader.load(AnswererProvider.class)
                .findFirst()
                .orElseThrow(() -> new QuestionSetException("nothing on the class path provides an "
                        + AnswererProvider.class.getName() + "; add Byline itself"))
                .open(articles);
    }
}
