package byline.answer;

import byline.search.Hit;
import java.util.List;

/// Writes a draft from passages; nothing it writes reaches a reader before the [Verifier] has passed it.
public interface Composer {

    Draft compose(Question question, List<Hit> hits);
}
