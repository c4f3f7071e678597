package byline.answer;

import java.util.List;

/// Questions worth asking next. Every one of them has an answer in the articles.
public interface Suggestions {

    /// No suggestion.
    Suggestions NONE = new Suggestions() {
        @Override
        public List<String> after(Reply reply) {
            return List.of();
        }

        @Override
        public List<String> examples() {
            return List.of();
        }
    };

    /// Questions that go on from an answer, the best first, at most three.
    List<String> after(Reply reply);

    /// Questions to begin with, drawn from the whole corpus, at most six.
    List<String> examples();
}
