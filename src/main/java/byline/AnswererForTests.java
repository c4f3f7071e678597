package byline;

import byline.evaluate.junit.AnswererProvider;
import java.nio.file.Path;

/// Byline as a project's own tests open it: with the defaults alone, and an index that goes with the test run.
public final class AnswererForTests implements AnswererProvider {

    @Override
    public Opened open(Path articles) {
        try {
            TemporaryApp opened =
                    TemporaryApp.open(articles, new Home(Path.of("").toAbsolutePath()));
            return new Opened(opened.app().answerer(), opened.app().index(), opened::close);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the articles were read", stopped);
        }
    }
}
