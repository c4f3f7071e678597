package byline.answer;

import byline.search.Hit;
import java.util.List;

/// Decides what a reader may see: the only maker of an [Answer].
public interface Verifier {

    Answer verify(Question question, Draft draft, List<Hit> hits);
}
