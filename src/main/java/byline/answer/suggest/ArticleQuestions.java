package byline.answer.suggest;

import byline.article.Passage;
import byline.article.Span;
import byline.search.PassageIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The questions found to have an answer, by article, for one version of the index. The articles asked about longest
/// ago make room.
final class ArticleQuestions {

    private static final int MOST_ARTICLES = 500;
    private static final int MOST_FOUND = 4;
    private static final int MOST_TRIED = 7;

    private final PassageIndex index;
    private final Trial trial;
    private final Background background;
    private final Map<String, List<Tried>> found = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Tried>> eldest) {
            return size() > MOST_ARTICLES;
        }
    };
    private String version = "";

    ArticleQuestions(PassageIndex index, Trial trial, Background background) {
        this.index = index;
        this.background = background;
        this.trial = trial;
    }

    /// What has been found; empty where nobody has looked.
    synchronized Optional<List<Tried>> known(String wanted, String articleId) {
        return wanted.equals(version) ? Optional.ofNullable(found.get(articleId)) : Optional.empty();
    }

    /// Looks for an article's questions, which takes an answer's time for each that is tried.
    List<Tried> find(String wanted, String articleId) {
        Optional<List<Tried>> known = known(wanted, articleId);
        if (known.isPresent()) {
            return known.get();
        }
        List<Tried> tried = tried(articleId);
        keep(wanted, articleId, tried);
        return tried;
    }

    /// The first of an article's questions that has an answer and does to begin with.
    Optional<Tried> first(String articleId) {
        return candidates(articleId).stream()
                .filter(candidate -> candidate.kind() != Candidate.Kind.WHO_IS)
                .limit(MOST_FOUND)
                .flatMap(candidate -> tried(candidate).stream())
                .findFirst();
    }

    private synchronized void keep(String wanted, String articleId, List<Tried> tried) {
        if (!index.state().version().equals(wanted) || background.closing()) {
            return;
        }
        if (!wanted.equals(version)) {
            found.clear();
            version = wanted;
        }
        found.put(articleId, tried);
    }

    private List<Tried> tried(String articleId) {
        return varied(candidates(articleId)).stream()
                .limit(MOST_TRIED)
                .flatMap(candidate -> tried(candidate).stream())
                .limit(MOST_FOUND)
                .toList();
    }

    /// The best of each sentence before the second best of any: what an answer has told is no question any more.
    private static List<Candidate> varied(List<Candidate> candidates) {
        Set<Span> sentences = new HashSet<>();
        Map<Boolean, List<Candidate>> fresh = candidates.stream()
                .collect(Collectors.partitioningBy(candidate -> sentences.add(candidate.sentence())));
        List<Candidate> varied = new ArrayList<>(fresh.getOrDefault(true, List.of()));
        varied.addAll(fresh.getOrDefault(false, List.of()));
        return varied;
    }

    private List<Candidate> candidates(String articleId) {
        List<Passage> passages = new ArrayList<>();
        Optional<Passage> passage = index.passage(articleId + "#0");
        while (passage.isPresent()) {
            passages.add(passage.get());
            passage = index.passage(articleId + "#" + passages.size());
        }
        return passages.isEmpty() ? List.of() : Questions.of(passages);
    }

    private Optional<Tried> tried(Candidate candidate) {
        background.rest();
        return background.closing() ? Optional.empty() : trial.of(candidate);
    }
}
