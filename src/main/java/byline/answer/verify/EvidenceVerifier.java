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
import byline.answer.verify.SupportJudge.Verdict;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks a draft sentence by sentence against the words it cites. A sentence that does not hold gets another quote of
/// the
/// passages read, or the verbatim words it came from, or is dropped.
public final class EvidenceVerifier implements Verifier {

    private static final int MOST_RELATED = 3;

    /// How much of a failed sentence a verbatim sentence must hold to stand in for it.
    private static final double STANDS_IN = 0.5;

    private final QuoteFinder quotes;

    public EvidenceVerifier(SupportJudge judge) {
        this.quotes = new QuoteFinder(judge);
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
        Optional<CitedSentence> elsewhere = hits.stream()
                .map(hit -> new Evidence(hit.passage(), Optional.empty()))
                .filter(evidence -> !draft.evidence().contains(evidence))
                .flatMap(evidence -> cited(draft.text(), List.of(evidence)).stream())
                .findFirst();
        if (elsewhere.isPresent()) {
            return new Checked(draft, elsewhere, true);
        }
        Optional<CitedSentence> verbatim = verbatim(draft);
        return new Checked(draft, verbatim, verbatim.isPresent());
    }

    /// The sentence with those of its quotes that carry it, the firmest verdict counting.
    private Optional<CitedSentence> cited(String text, List<Evidence> evidence) {
        List<QuoteFinder.Found> found =
                evidence.stream().flatMap(one -> quote(text, one).stream()).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean firm = found.stream().anyMatch(quote -> quote.verdict() == Verdict.SUPPORTED);
        List<Citation> citations = found.stream()
                .filter(quote -> !firm || quote.verdict() == Verdict.SUPPORTED)
                .map(QuoteFinder.Found::citation)
                .distinct()
                .toList();
        return Optional.of(new CitedSentence(text, citations, firm ? Support.SUPPORTED : Support.WEAK));
    }

    private Optional<QuoteFinder.Found> quote(String text, Evidence evidence) {
        Passage passage = evidence.passage();
        Optional<Span> named = evidence.span().filter(span -> passage.span().contains(span));
        return named.isPresent() ? quotes.at(text, passage, named.get()) : quotes.find(text, passage);
    }

    /// The words of the cited passages that the sentence most likely came from, in its place.
    private static Optional<CitedSentence> verbatim(Draft.Sentence draft) {
        return draft.evidence().stream()
                .map(Evidence::passage)
                .flatMap(passage -> QuoteFinder.nearest(draft.text(), passage)
                        .filter(span -> Agreement.coverage(draft.text(), passage.textAt(span)) >= STANDS_IN)
                        .map(span -> new Citation(passage, QuoteFinder.readable(passage, span)))
                        .stream())
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
                .flatMap(evidence -> evidence.span().stream()
                        .filter(span -> evidence.passage().span().contains(span))
                        .map(span -> new Citation(evidence.passage(), span)))
                .filter(citation -> Agreement.numbers(value.value(), citation.quote())
                        && Agreement.dates(value.value(), citation.quote()))
                .toList();
    }

    private static Answer abstained(Reason reason, List<Hit> hits, int dropped) {
        List<Hit> related = hits.subList(0, Math.min(MOST_RELATED, hits.size()));
        return new Answer.Abstained(reason, Messages.of(reason), related, new Answer.Verification(0, 0, dropped));
    }
}
