package byline.search.lucene;

import byline.search.lucene.SyncRun.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is said with a commit of the text index.
final class Commit {

    static final String FORMAT = "format";
    static final String ARTICLES = "articles";
    static final String PASSAGES = "passages";

    /// A hash over all articles: the same articles give the same hash, however they came in.
    static final String CONTENT = "content";

    /// Name and version of the model that made the vectors, in the commits of the vector index.
    static final String MODEL = "model";

    static final int VERSION_CHARACTERS = 12;

    private Commit() {}

    static boolean readable(Map<String, String> commitData) {
        return Fields.FORMAT.equals(commitData.get(FORMAT));
    }

    static Map<String, String> data(Map<String, Kept> articles) {
        int passages = articles.values().stream().mapToInt(Kept::passages).sum();
        return Map.of(
                FORMAT, Fields.FORMAT,
                ARTICLES, Integer.toString(articles.size()),
                PASSAGES, Integer.toString(passages),
                CONTENT, content(articles));
    }

    private static String content(Map<String, Kept> articles) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(articles).forEach((id, kept) -> {
            parts.add(id);
            parts.add(kept.hash());
        });
        return ContentHash.ofAll(parts);
    }
}
