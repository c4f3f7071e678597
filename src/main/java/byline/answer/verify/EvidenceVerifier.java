package byline.answer.verify;

import byline.answer.Answer;
import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.CitedSentence.Support;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.Findings;
import byline.answer.Question;
import byline.answer.Reason;
import byline.answer.Verifier;
import byline.answer.language.Agreement;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Checks a draft sentence by sentence against the words it cites. A sentence that does not hold gets another quote of
/// the
/// passages read, or the verbatim words it came from, or is dropped.
public final class EvidenceVerifier implements Verifier {

    private static final int MOST_RELATED = 3;

    /// How much of a failed sentence a verbatim sentence must hold to stand in for it.
    private static final double STANDS_IN = 0.5;

    private final SupportJudge judge;

    public EvidenceVerifier(SupportJudge judge) {
        this.judge = judge;
    }

    @Override
    public Answer verify(Question question, Draft draft, List<Hit> hits) {
        if (draft.reason().isPresent()) {
            return abstained(draft.reason().get(), hits, 0);
        }
        List<Checked> checked = draft.sentences().stream()
                .map(sentence -> check(sentence, hits))
                .toList();
        List<Checked> kept =
                checked.stream().filter(one -> one.sentence().isPresent()).toList();
        int dropped = checked.size() - kept.size();
        if (kept.isEmpty()) {
            return abstained(Reason.WEAK_MATCH, hits, dropped);
        }
        Findings findings = findings(draft, kept, dropped);
        int repaired = (int) kept.stream().filter(Checked::repaired).count();
        Answer.Verification verification = new Answer.Verification(kept.size(), repaired, dropped);
        boolean allWeak = findings.sentences().stream().allMatch(sentence -> sentence.support() == Support.WEAK);
        return dropped > 0 || allWeak
                ? new Answer.Partial(findings, verification)
                : new Answer.Answered(findings, verification);
    }

    /// A draft sentence after its check: what may be shown of it, if anything.
    private record Checked(Draft.Sentence draft, Optional<CitedSentence> sentence, boolean repaired) {}

    private Checked check(Draft.Sentence draft, List<Hit> hits) {
        Optional<CitedSentence> asItIs = cited(draft.text(), draft.evidence());
        if (asItIs.isPresent()) {
            return new Checked(draft, asItIs, false);
        }
        List<Evidence> everything = hits.stream()
                .map(hit -> new Evidence(hit.passage(), Optional.empty()))
                .toList();
        Optional<CitedSentence> elsewhere = cited(draft.text(), everything);
        if (elsewhere.isPresent()) {
            return new Checked(draft, elsewhere, true);
        }
        Optional<CitedSentence> verbatim = verbatim(draft);
        return new Checked(draft, verbatim, verbatim.isPresent());
    }

    /// The sentence with those of its quotes that carry it, the firmest verdict counting.
    private Optional<CitedSentence> cited(String text, List<Evidence> evidence) {
        List<Citation> firm = new ArrayList<>();
        List<Citation> weak = new ArrayList<>();
        for (Evidence one : evidence) {
            Optional<Citation> citation = citation(text, one);
            citation.ifPresent(quote -> {
                switch (judge.judge(text, quote.quote())) {
                    case SUPPORTED -> firm.add(quote);
                    case WEAK -> weak.add(quote);
                    case UNSUPPORTED -> {}
                }
            });
        }
        if (!firm.isEmpty()) {
            return Optional.of(new CitedSentence(text, firm, Support.SUPPORTED));
        }
        return weak.isEmpty() ? Optional.empty() : Optional.of(new CitedSentence(text, weak, Support.WEAK));
    }

    private static Optional<Citation> citation(String text, Evidence evidence) {
        Passage passage = evidence.passage();
        return evidence.span()
                .or(() -> nearest(text, passage))
                .filter(span -> passage.span().contains(span))
                .map(span -> new Citation(passage, span));
    }

    private static Optional<Span> nearest(String text, Passage passage) {
        return passage.sentences().stream()
                .max(Comparator.comparingDouble(span -> Agreement.coverage(text, passage.textAt(span))));
    }

    private Optional<CitedSentence> verbatim(Draft.Sentence draft) {
        return draft.evidence().stream()
                .flatMap(evidence -> citation(draft.text(), evidence).stream())
                .filter(citation -> Agreement.coverage(draft.text(), citation.quote()) >= STANDS_IN)
                .findFirst()
                .map(citation -> new CitedSentence(
                        citation.quote().replaceAll("\\s+", " ").strip(), List.of(citation), Support.SUPPORTED));
    }

    private Findings findings(Draft draft, List<Checked> kept, int dropped) {
        List<CitedSentence> sentences =
                kept.stream().map(one -> one.sentence().orElseThrow()).toList();
        List<Findings.Item> items = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            int index = i;
            kept.get(i).draft().item().ifPresent(row -> items.add(new Findings.Item(row.who(), row.said(), index)));
        }
        boolean whole = dropped == 0 && kept.stream().noneMatch(Checked::repaired);
        Optional<String> shortAnswer = whole ? draft.shortAnswer() : Optional.empty();
        return new Findings(shortAnswer, sentences, items, conflicts(draft));
    }

    /// A conflict stands when every side's value is in its own quotes.
    private static List<Findings.Conflict> conflicts(Draft draft) {
        List<Findings.Conflict> conflicts = new ArrayList<>();
        for (Draft.Disagreement disagreement : draft.conflicts()) {
            List<Findings.Side> sides = disagreement.sides().stream()
                    .map(value -> new Findings.Side(value.value(), holding(value)))
                    .filter(side -> !side.citations().isEmpty())
                    .toList();
            if (sides.size() > 1) {
                conflicts.add(new Findings.Conflict(disagreement.about(), sides));
            }
        }
        return conflicts;
    }

    private static List<Citation> holding(Draft.Value value) {
        return value.evidence().stream()
                .flatMap(evidence -> citation(value.value(), evidence).stream())
                .filter(citation -> Agreement.numbers(value.value(), citation.quote())
                        && Agreement.dates(value.value(), citation.quote()))
                .toList();
    }

    private static Answer abstained(Reason reason, List<Hit> hits, int dropped) {
        List<Hit> related = hits.subList(0, Math.min(MOST_RELATED, hits.size()));
        return new Answer.Abstained(reason, message(reason), related, new Answer.Verification(0, 0, dropped));
    }

    private static String message(Reason reason) {
        return switch (reason) {
            case NO_MATCH -> "The articles don't say: none of them mentions what you ask about.";
            case WEAK_MATCH -> "The articles don't say: some come near the subject, but none answers the question.";
            case OUT_OF_RANGE -> "The articles don't say: they do not cover the time you ask about.";
            case OUT_OF_FILTER -> "No article within your filters answers; others may.";
            case AMBIGUOUS -> "The question can be read in several ways; please name whom or what you mean.";
        };
    }
}
