package byline.answer;

import byline.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes an answer sentence by sentence, as a chat model does; nothing it writes reaches a reader before the
/// [Verifier] has passed it.
public interface StreamingComposer {

    /// Writes until done or until the deadline.
    ///
    /// @param sentences hears each sentence once it is whole, in order, on the calling thread
    /// @return what the writing took, where the model tells
    /// @throws WritingException when it cannot go on; the sentences told before stand
    Optional<Tokens> write(Question question, List<Hit> hits, Deadline deadline, Consumer<Draft.Sentence> sentences);

    /// What a model read and wrote, in its own tokens.
    record Tokens(int read, int written) {}
}
