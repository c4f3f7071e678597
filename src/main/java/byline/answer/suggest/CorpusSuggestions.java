package byline.answer.suggest;

import byline.answer.Answer;
import byline.answer.Answerer;
import byline.answer.CitedSentence;
import byline.answer.Findings;
import byline.answer.Reply;
import byline.answer.Suggestions;
import byline.answer.Turn;
import byline.article.Span;
import byline.search.CorpusSummary;
import byline.search.PassageIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Questions made from the articles' own sentences, each asked and answered before it is shown. All asking is done in
/// the background, so nobody waits: what is not known yet is not suggested yet. For one index the same questions are
/// found, whatever was asked meanwhile.
public final class CorpusSuggestions implements Suggestions, AutoCloseable {

    private static final int MOST_EXAMPLES = 6;
    private static final int MOST_DRAWN = 8;
    private static final int MOST_AFTER = 3;

    private final PassageIndex index;
    private final Background background = new Background();
    private final ArticleQuestions questions;
    private volatile Examples examples = Examples.NONE;
    private volatile String underWay = "";

    /// @param texts of the questions, for an index version
    private record Examples(String version, List<String> texts) {

        private static final Examples NONE = new Examples("", List.of());
    }

    /// Asks in a background thread of its own.
    public CorpusSuggestions(PassageIndex index, Answerer answerer) {
        this.index = index;
        this.questions = new ArticleQuestions(index, new Trial(answerer), background);
    }

    /// What is known so far of the articles the answer rests on; what is not, is found out for the next time.
    @Override
    public List<String> after(Reply reply) {
        List<String> articles = articlesOf(reply);
        List<String> unknown = articles.stream()
                .filter(id -> questions.known(reply.indexVersion(), id).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            background.submit(() -> unknown.forEach(id -> questions.find(reply.indexVersion(), id)));
        }
        List<Tried> known = articles.stream()
                .flatMap(
                        id -> questions.known(reply.indexVersion(), id).stream().flatMap(Collection::stream))
                .toList();
        return next(reply, known);
    }

    /// The last ones found; those of a changed index take their place once they are.
    @Override
    public List<String> examples() {
        String version = index.state().version();
        boolean settled = !index.state().syncing() || examples.texts().isEmpty();
        if (settled && !version.equals(examples.version()) && !version.equals(underWay)) {
            underWay = version;
            Iterator<CorpusSummary.Entry> articles =
                    Spread.over(index.summary().articles()).iterator();
            if (!background.submit(() -> draw(version, articles, List.of()))) {
                underWay = "";
            }
        }
        return examples.texts();
    }

    @Override
    public void close() {
        background.close();
    }

    /// Tries one article and leaves the rest for later, so that follow-ups need not wait for all examples. One question
    /// an article at most, and no two that ask for much the same; the showiest first. An article that fails is left
    /// out.
    private void draw(String version, Iterator<CorpusSummary.Entry> articles, List<Tried> found) {
        if (found.size() < MOST_DRAWN && articles.hasNext()) {
            List<Tried> more = new ArrayList<>(found);
            try {
                questions.first(articles.next().articleId()).ifPresent(more::add);
            } finally {
                background.goOn(() -> draw(version, articles, more));
            }
            return;
        }
        List<Tried> best = new ArrayList<>(found);
        best.sort(Comparator.comparingDouble(Tried::worth).reversed());
        examples = new Examples(version, unlike(best, MOST_EXAMPLES));
    }

    private static List<String> unlike(List<Tried> found, int most) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (Tried tried : found) {
            Set<String> words = Prose.content(tried.question());
            if (chosen.size() < most && chosen.values().stream().noneMatch(others -> alike(words, others))) {
                chosen.put(tried.question(), words);
            }
        }
        return List.copyOf(chosen.keySet());
    }

    private static boolean alike(Set<String> words, Set<String> others) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return 2 * shared.size() >= Math.min(words.size(), others.size());
    }

    /// Questions that lead on: their answers cite something this one did not.
    private static List<String> next(Reply reply, List<Tried> known) {
        Map<String, Set<Span>> told = Trial.cited(sentences(reply));
        List<Tried> leading = known.stream()
                .filter(tried -> asked(reply).noneMatch(tried.question()::equalsIgnoreCase))
                .filter(tried -> !told.getOrDefault(tried.articleId(), Set.of())
                        .contains(tried.candidate().sentence()))
                .filter(tried -> told.isEmpty() || told.containsKey(tried.articleId()) || touches(reply, tried))
                .sorted(Comparator.comparingDouble(Tried::worth).reversed())
                .toList();
        return unlike(leading, MOST_AFTER);
    }

    /// All that was asked in the conversation.
    private static Stream<String> asked(Reply reply) {
        return Stream.concat(
                Stream.of(reply.question().text(), reply.query().text()),
                reply.question().history().stream().map(Turn::content));
    }

    /// Whether a question from another article shares a word with what was asked and answered.
    private static boolean touches(Reply reply, Tried tried) {
        Set<String> words = Prose.content(reply.query().text());
        sentences(reply).forEach(sentence -> words.addAll(Prose.content(sentence.text())));
        return Prose.content(tried.question()).stream().anyMatch(words::contains);
    }

    /// The articles cited, or where nothing is, the nearest.
    private static List<String> articlesOf(Reply reply) {
        Set<String> ids = new LinkedHashSet<>(
                Trial.cited(sentences(reply)).keySet().stream().sorted().toList());
        reply.hits().stream()
                .map(hit -> hit.passage().articleId())
                .filter(id -> ids.size() < MOST_AFTER)
                .forEach(ids::add);
        return ids.stream().limit(MOST_AFTER).toList();
    }

    private static List<CitedSentence> sentences(Reply reply) {
        Answer answer = reply.answer();
        Optional<Findings> shown = answer.shown();
        return shown.map(Findings::sentences).orElse(List.of());
    }
}
