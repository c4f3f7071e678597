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
            public void verified(CitedSentence sentence) {}
        };

        /// The passages that will be read, best first.
        void retrieved(List<Hit> hits);

        /// A sentence that has passed; it stands in the final answer as it is.
        void verified(CitedSentence sentence);
    }
}
