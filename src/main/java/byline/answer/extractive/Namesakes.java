package byline.answer.extractive;

import byline.answer.language.Names;
import byline.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who is meant by a surname: an article that knows only Jon Berg does not mean Anna Berg by "Berg".
final class Namesakes {

    private final Map<String, List<Names.Name>> byArticle = new HashMap<>();

    /// @param hits all that is known of each article
    Namesakes(List<Hit> hits) {
        for (Hit hit : hits) {
            List<Names.Name> names = byArticle.computeIfAbsent(hit.passage().articleId(), article -> titleNames(hit));
            names.addAll(Names.of(hit.passage().text()));
        }
    }

    private static List<Names.Name> titleNames(Hit hit) {
        return new ArrayList<>(Names.of(hit.passage().source().title().orElse("")));
    }

    /// Those of the names that the article does not use for somebody else.
    List<Names.Name> meant(List<Names.Name> names, String articleId) {
        return names.stream().filter(name -> !meansAnother(name, articleId)).toList();
    }

    private boolean meansAnother(Names.Name asked, String articleId) {
        List<Names.Name> known = byArticle.getOrDefault(articleId, List.of());
        boolean inFull = known.stream()
                .anyMatch(name -> name.matches(asked)
                        && name.words().size() >= asked.words().size());
        return !inFull && known.stream().anyMatch(asked::isNamesakeOf);
    }
}
