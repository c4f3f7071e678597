package byline.answer.verify;

import byline.answer.Answer;
import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.CitedSentence.Support;
import byline.answer.Draft;
import byline.answer.Findings;
import byline.answer.Question;
import byline.answer.Reason;
import byline.answer.Verifier;
import byline.answer.language.Agreement;
import byline.answer.verify.SentenceCheck.Checked;
import byline.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Checks a draft sentence by sentence against the words it cites. A sentence that does not hold gets another quote of
/// the
/// passages read, or the verbatim words it came from, or is dropped.
public final class EvidenceVerifier implements Verifier {

    private static final int MOST_RELATED = 3;

    private final SentenceCheck check;

    public EvidenceVerifier(SupportJudge judge) {
        this.check = new SentenceCheck(judge);
    }

    @Override
    public Answer verify(Question question, Draft draft, List<Hit> hits) {
        if (draft.reason().isPresent()) {
            return abstained(draft.reason().get(), hits, 0);
        }
        List<Checked> checked = draft.sentences().stream()
                .map(sentence -> check.check(sentence, hits))
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

    @Override
    public Checking begin(Question question, List<Hit> hits) {
        return new WrittenCheck(check, question, hits);
    }

    private Findings findings(Draft draft, List<Checked> kept, int dropped) {
        List<CitedSentence> sentences =
                kept.stream().map(one -> one.sentence().orElseThrow()).toList();
        List<Findings.Item> items = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            int index = i;
            String checked = sentences.get(i).text();
            kept.get(i)
                    .draft()
                    .item()
                    .ifPresent(row -> items.add(new Findings.Item(row.who(), said(row, checked), index)));
        }
        return new Findings(shortAnswer(draft, kept, items, dropped), sentences, items, conflicts(draft));
    }

    /// A row says nothing that its checked sentence does not.
    private static String said(Draft.Row row, String checked) {
        return checked.contains(row.said()) ? row.said() : checked;
    }

    /// A list's short answer is whom its rows name; a fact's stands only where nothing of the draft was dropped and
    /// each
    /// sentence that was mended still holds it.
    private static Optional<String> shortAnswer(
            Draft draft, List<Checked> kept, List<Findings.Item> items, int dropped) {
        if (draft.shortAnswer().isPresent() && items.size() == kept.size()) {
            return Optional.of(items.stream().map(Findings.Item::who).collect(Collectors.joining(", ")));
        }
        return draft.shortAnswer()
                .filter(fact -> dropped == 0)
                .filter(fact -> kept.stream().allMatch(one -> !one.repaired() || holds(one, fact)));
    }

    private static boolean holds(Checked checked, String fact) {
        return checked.sentence()
                .filter(sentence -> sentence.text().contains(fact))
                .isPresent();
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
