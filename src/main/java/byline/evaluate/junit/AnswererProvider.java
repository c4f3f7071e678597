package byline.evaluate.junit;

import byline.answer.Answerer;
import byline.search.PassageIndex;
import java.nio.file.Path;

/// Opens an answerer over a folder of articles; found with [java.util.ServiceLoader].
public interface AnswererProvider {

    /// An answerer whose index is complete.
    Opened open(Path articles);

    /// An answerer and what it answers from, open until closed.
    ///
    /// @param closing releases both
    record Opened(Answerer answerer, PassageIndex index, Runnable closing) implements AutoCloseable {

        @Override
        public void close() {
            closing.run();
        }
    }
}
