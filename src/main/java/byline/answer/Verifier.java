package byline.answer;

import byline.search.Hit;
import java.util.List;
import java.util.Optional;

/// Decides what a reader may see: the only maker of an [Answer].
public interface Verifier {

    Answer verify(Question question, Draft draft, List<Hit> hits);

    /// Checks an answer while it is being written.
    Checking begin(Question question, List<Hit> hits);

    /// An answer under way, sentence by sentence.
    interface Checking {

        /// What may be shown of the sentence, if anything: it stands in the answer as it is.
        Optional<CitedSentence> check(Draft.Sentence sentence);

        /// The answer of all that may be shown; empty where nothing may.
        ///
        /// @param standIn the answer written without a model, whose conflicts and short answer it takes where they fit
        Optional<Answer> close(Answer standIn);
    }
}
