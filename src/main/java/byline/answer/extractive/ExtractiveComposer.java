package byline.answer.extractive;

import byline.answer.Composer;
import byline.answer.Draft;
import byline.answer.Question;
import byline.answer.Reader;
import byline.answer.Reason;
import byline.search.Hit;
import java.util.List;

/// Writes answers from verbatim sentences. The question's form decides what is sought, a [Reader] finds it, and where
/// nothing fills the slot the draft says so.
public final class ExtractiveComposer implements Composer {

    private final Finder finder;
    private final Confidence confidence;

    public ExtractiveComposer(Reader reader, Confidence confidence) {
        this.finder = new Finder(reader, confidence);
        this.confidence = confidence;
    }

    @Override
    public Draft compose(Question question, List<Hit> hits) {
        QuestionForm form = QuestionForm.of(question.text());
        if (hits.isEmpty() || form.stems().isEmpty()) {
            return Draft.none(Reason.NO_MATCH);
        }
        return form.list() ? list(question, form, hits) : fact(question, form, hits);
    }

    private Draft list(Question question, QuestionForm form, List<Hit> hits) {
        List<Finding> findings = finder.inSentences(question, form, hits).stream()
                .filter(finding -> finding.probability() >= confidence.lists())
                .toList();
        return findings.isEmpty() ? fact(question, form, hits) : ListWriter.write(findings);
    }

    private Draft fact(Question question, QuestionForm form, List<Hit> hits) {
        List<Finding> findings = finder.inPassages(question, form, hits);
        boolean answered = !findings.isEmpty() && findings.getFirst().probability() >= confidence.answers();
        if (!answered) {
            return Draft.none(Reason.WEAK_MATCH);
        }
        return form.kind() == QuestionForm.Kind.SAID
                ? StatementWriter.write(form, findings)
                : FactWriter.write(form, question.text(), findings);
    }
}
