package byline.answer.verify;

import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.CitedSentence.Support;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.language.Agreement;
import byline.answer.verify.SupportJudge.Verdict;
import byline.article.OneLine;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import java.util.List;
import java.util.Optional;

/// What may be shown of one draft sentence: the sentence itself with the words that carry it, from the passages it
/// cites or from another of those read; else the verbatim words it came from; else nothing.
final class SentenceCheck {

    /// How much of a failed sentence a verbatim sentence must hold to stand in for it.
    private static final double STANDS_IN = 0.5;

    private final QuoteFinder quotes;

    SentenceCheck(SupportJudge judge) {
        this.quotes = new QuoteFinder(judge);
    }

    /// A draft sentence after its check.
    ///
    /// @param repaired whether it got another passage's quote, or its verbatim words
    record Checked(Draft.Sentence draft, Optional<CitedSentence> sentence, boolean repaired) {}

    Checked check(Draft.Sentence draft, List<Hit> hits) {
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

    /// The words of the cited passages that the sentence most likely came from.
    private static Optional<CitedSentence> verbatim(Draft.Sentence draft) {
        return draft.evidence().stream()
                .map(Evidence::passage)
                .flatMap(passage -> QuoteFinder.nearest(draft.text(), passage)
                        .filter(span -> Agreement.coverage(draft.text(), passage.textAt(span)) >= STANDS_IN)
                        .map(span -> new Citation(passage, QuoteFinder.readable(passage, span)))
                        .stream())
                .findFirst()
                .map(citation -> new CitedSentence(OneLine.of(citation.quote()), List.of(citation), Support.SUPPORTED));
    }
}
