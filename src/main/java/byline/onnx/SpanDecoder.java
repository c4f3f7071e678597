package byline.onnx;

import byline.answer.Reader.Candidate;
import byline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns a window's start and end scores into answer candidates: the best pairs of a start and an end not too far
/// behind it, none overlapping a better one. Every further token costs a little, since a start and an end that belong
/// to
/// different answers make a long one.
final class SpanDecoder {

    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_EDGES = 12;

    private final ReaderManifest manifest;

    SpanDecoder(ReaderManifest manifest) {
        this.manifest = manifest;
    }

    /// What the model said of one window.
    ///
    /// @param first index of the window's first piece of text among its tokens
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Scores(float[] start, float[] end, float answerable, int first) {}

    /// The candidates of a window whose text pieces are `from` up to `until`, best first.
    List<Candidate> decode(Scores scores, WordPieces text, int from, int until) {
        double none = scores.start()[0] + scores.end()[0];
        List<Scored> pairs = pairs(scores, until - from);
        List<Candidate> candidates = new ArrayList<>();
        for (Scored pair : pairs) {
            Span span = new Span(text.starts()[from + pair.start()], text.ends()[from + pair.end()]);
            boolean free = candidates.stream().noneMatch(better -> better.span().overlaps(span));
            if (free && candidates.size() < MOST_CANDIDATES) {
                candidates.add(new Candidate(span, manifest.answer().of(pair.score() - none, scores.answerable())));
            }
        }
        return candidates;
    }

    private record Scored(int start, int end, double score) {}

    private List<Scored> pairs(Scores scores, int pieces) {
        List<Scored> pairs = new ArrayList<>();
        for (int start : best(scores.start(), scores.first(), pieces)) {
            int last = Math.min(pieces, start + manifest.maxAnswerTokens());
            for (int end = start; end < last; end++) {
                double score = scores.start()[scores.first() + start] + scores.end()[scores.first() + end];
                pairs.add(new Scored(start, end, score - manifest.tokenCost() * (end - start)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(Scored::start)
                .thenComparingInt(Scored::end));
        return pairs;
    }

    private static List<Integer> best(float[] scores, int first, int pieces) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[first + i]).thenComparingInt(i -> i));
        return order.subList(0, Math.min(MOST_EDGES, order.size()));
    }
}
