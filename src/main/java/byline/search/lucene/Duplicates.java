package byline.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Groups articles whose texts are near-identical.
final class Duplicates {

    /// Share of common word runs from which two articles are one text: an edited agency report keeps more than half.
    private static final double SAME_TEXT = 0.5;

    /// A word run that more articles share is boilerplate, not a sign of a copy.
    private static final int BOILERPLATE = 50;

    private final List<IndexedArticle> articles;
    private final Map<String, String> leaders = new HashMap<>();

    private Duplicates(List<IndexedArticle> articles) {
        this.articles = articles;
    }

    /// Groups of two and more ids, largest first, ids in order.
    static List<List<String>> of(List<IndexedArticle> articles) {
        Duplicates duplicates = new Duplicates(articles);
        duplicates.join();
        return duplicates.groups();
    }

    private void join() {
        Map<Integer, List<IndexedArticle>> byHash = new HashMap<>();
        for (IndexedArticle article : articles) {
            for (int hash : article.sketch().hashes()) {
                byHash.computeIfAbsent(hash, key -> new ArrayList<>()).add(article);
            }
        }
        byHash.values().stream()
                .filter(sharing -> sharing.size() <= BOILERPLATE)
                .forEach(this::joinAll);
    }

    private void joinAll(List<IndexedArticle> sharing) {
        for (int i = 0; i < sharing.size(); i++) {
            for (int j = i + 1; j < sharing.size(); j++) {
                joinIfSame(sharing.get(i), sharing.get(j));
            }
        }
    }

    private void joinIfSame(IndexedArticle one, IndexedArticle other) {
        String leader = leader(one.id());
        String otherLeader = leader(other.id());
        if (!leader.equals(otherLeader) && one.sketch().resemblance(other.sketch()) >= SAME_TEXT) {
            leaders.put(otherLeader, leader);
        }
    }

    private String leader(String id) {
        String above = leaders.getOrDefault(id, id);
        return above.equals(id) ? id : leader(above);
    }

    private List<List<String>> groups() {
        Map<String, TreeSet<String>> groups = new HashMap<>();
        for (IndexedArticle article : articles) {
            groups.computeIfAbsent(leader(article.id()), key -> new TreeSet<>()).add(article.id());
        }
        Comparator<List<String>> largestFirst = Comparator.<List<String>>comparingInt(Collection::size)
                .reversed()
                .thenComparing(List::getFirst);
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(List::copyOf)
                .sorted(largestFirst)
                .toList();
    }
}
