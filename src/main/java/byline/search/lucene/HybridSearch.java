package byline.search.lucene;

import byline.article.Article;
import byline.article.Passage;
import byline.search.Embedder;
import byline.search.Hit;
import byline.search.Query;
import byline.search.RetrievalSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.Bits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds passages by words and by meaning, and keeps near-identical passages from crowding out other voices.
final class HybridSearch {

    /// How many passages beyond those asked for are looked at for repetitions, so that others can move up.
    private static final int SPARE = 24;

    private static final Logger LOG = LoggerFactory.getLogger(HybridSearch.class);

    private final TextView text;
    private final VectorView vectors;
    private final Optional<Embedder> embedder;
    private final RetrievalSettings settings;

    HybridSearch(TextView text, VectorView vectors, Optional<Embedder> embedder, RetrievalSettings settings) {
        this.text = text;
        this.vectors = vectors;
        this.embedder = embedder;
        this.settings = settings;
    }

    List<Hit> search(Query query, int limit) throws IOException {
        if (limit < 1 || query.text().isBlank()) {
            return List.of();
        }
        List<Candidate> candidates = candidates(query, limit);
        List<Candidate> best = text.bestFirst(candidates, limit + SPARE);
        double highest = best.isEmpty() ? 1 : Math.max(1, best.getFirst().score());
        List<Hit> hits = new ArrayList<>();
        Repetitions repetitions = new Repetitions(settings);
        Map<String, Article> articles = new HashMap<>();
        for (Candidate candidate : best) {
            Passage passage = text.passage(candidate.document(), articles);
            int repeated = repetitions.before(passage.articleId(), passage.text());
            double score = candidate.score() / highest * Math.pow(settings.duplicatePenalty(), repeated);
            hits.add(new Hit(passage, Math.clamp(score, 0, 1)));
        }
        hits.sort(Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.passage().id()));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /// Candidates of both searches, with what they gain by being new. The passage they put first says in other words
    /// what is looked for, so the vectors are asked a second time with some of it (Rocchio 1971; Li et al. 2023,
    /// "Pseudo Relevance Feedback with Deep Language Models and Dense Retrievers").
    private List<Candidate> candidates(Query query, int limit) throws IOException {
        int each = Math.max(settings.candidates(), limit + SPARE);
        Optional<org.apache.lucene.search.Query> filter = FilterQueries.of(query.filters());
        List<Candidate> lexical = new LexicalSearch(text.searcher(), settings).search(query, filter, each);
        Recency recency = new Recency(text, settings);
        Optional<float[]> question = vectors.embedded() == 0 ? Optional.empty() : embedded(query.text());
        if (question.isEmpty()) {
            return recency.added(new Fusion(settings).alone(lexical), query);
        }
        Bits allowed = filter.isPresent() ? text.matching(filter.get()) : new Bits.MatchAllBits(text.documents());
        byte[] first = Quantized.of(question.get());
        List<Candidate> fused = recency.added(fused(lexical, first, allowed, each), query);
        Optional<byte[]> best = bestVector(fused);
        if (best.isEmpty()) {
            return fused;
        }
        byte[] second = Quantized.between(question.get(), best.get(), settings.feedback());
        return recency.added(fused(lexical, second, allowed, each), query);
    }

    private Optional<byte[]> bestVector(List<Candidate> candidates) throws IOException {
        List<Candidate> best = text.bestFirst(candidates, 1);
        return best.isEmpty()
                ? Optional.empty()
                : vectors.vector(best.getFirst().document());
    }

    private List<Candidate> fused(List<Candidate> lexical, byte[] question, Bits allowed, int each) throws IOException {
        float[] scores = vectors.scores(question);
        return new Fusion(settings).fuse(lexical, new DenseSearch(text).nearest(scores, allowed, each), scores);
    }

    /// A model that fails costs the answers some of their quality, not the user the answer.
    private Optional<float[]> embedded(String question) {
        try {
            return embedder.map(model -> model.embedQuestion(question));
        } catch (RuntimeException e) {
            LOG.error("The embedding model failed; passages are found by words alone.", e);
            return Optional.empty();
        }
    }
}
