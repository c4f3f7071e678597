package byline.answer;

import byline.search.Hit;
import java.util.List;

/// Answers questions: retrieve, compose, verify.
public interface Answerer {

    /// The answer, all at once.
    default Reply answer(Question question) {
        return answer(question, Listener.NONE);
    }

    /// The answer, with its parts told as soon as they stand.
    Reply answer(Question question, Listener listener);

    /// Hears an answer come together; called in order from the answering thread.
    interface Listener {

        Listener NONE = new Listener() {
            @Override
            public void retrieved(List<Hit> hits) {}

            @Override
            public void verified(CitedSentence sentence, boolean row) {}
        };

        /// The passages that will be read, best first.
        void retrieved(List<Hit> hits);

        /// A sentence that has passed; it stands in the final answer as it is, after those told before.
        ///
        /// @param row whether the answer is a list, whose rows stand on lines of their own; the same for every sentence
        void verified(CitedSentence sentence, boolean row);
    }
}
