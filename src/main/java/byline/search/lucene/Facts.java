package byline.search.lucene;

import byline.search.CorpusSummary;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What only a look at all articles of a commit together tells.
///
/// @param doubted ids of articles whose day their copies contradict
record Facts(CorpusSummary summary, List<List<String>> duplicates, Set<String> doubted) {

    static Facts of(TextView view) throws IOException {
        List<IndexedArticle> articles = view.articles();
        List<List<String>> duplicates = Duplicates.of(articles);
        Set<String> doubted = Doubts.of(articles, duplicates);
        List<IndexedArticle> judged = articles.stream()
                .map(article -> doubted.contains(article.id()) ? article.doubted() : article)
                .toList();
        return new Facts(Summaries.of(judged, view.files()), duplicates, doubted);
    }
}
