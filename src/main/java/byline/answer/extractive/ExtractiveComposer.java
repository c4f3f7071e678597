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

    /// Share of the likeliest row's probability that every row of a list has.
    private static final double NOT_FAR_BEHIND = 0.6;

    /// From which probability words that answer within their passage confirm a row that does not name the act.
    private static final double CONFIRMED = 0.7;

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
        return form.list() ? list(question, form, hits) : single(question, form, hits);
    }

    private Draft list(Question question, QuestionForm form, List<Hit> hits) {
        if (form.act().isEmpty()) {
            List<Finding> inPassages = finder.inPassages(question, form, hits);
            List<Finding> rows = sure(form, finder.inSentencesOf(question, form, likely(inPassages)));
            return rows(question, form, rows, inPassages);
        }
        List<Finding> rows = sure(form, finder.inSentences(question, form, hits));
        return acted(form, rows)
                ? ListWriter.write(form, rows).orElseGet(() -> single(question, form, hits))
                : rows(question, form, rows, finder.inPassages(question, form, hits));
    }

    private Draft rows(Question question, QuestionForm form, List<Finding> rows, List<Finding> inPassages) {
        return ListWriter.write(form, confirmed(rows, inPassages)).orElseGet(() -> fact(question, form, inPassages));
    }

    /// The findings whose sentences may hold a row.
    private static List<Finding> likely(List<Finding> inPassages) {
        return inPassages.stream()
                .filter(finding -> finding.probability() >= CONFIRMED)
                .toList();
    }

    /// Where no sentence names the act asked about, a row has to answer within its passage too.
    private List<Finding> confirmed(List<Finding> rows, List<Finding> inPassages) {
        return rows.stream()
                .filter(row -> inPassages.stream()
                        .anyMatch(finding -> finding.sameSentence(row)
                                && finding.words().overlaps(row.words())
                                && finding.probability() >= CONFIRMED))
                .toList();
    }

    private Draft single(Question question, QuestionForm form, List<Hit> hits) {
        return form.kind() == QuestionForm.Kind.SAID
                ? said(form, finder.statements(question, form, hits))
                : fact(question, form, finder.inPassages(question, form, hits));
    }

    private Draft said(QuestionForm form, List<Finding> findings) {
        return answers(findings) ? StatementWriter.write(form, findings) : Draft.none(Reason.WEAK_MATCH);
    }

    private Draft fact(Question question, QuestionForm form, List<Finding> findings) {
        return answers(findings) ? FactWriter.write(form, question.text(), findings) : Draft.none(Reason.WEAK_MATCH);
    }

    private boolean answers(List<Finding> findings) {
        return !findings.isEmpty() && findings.getFirst().probability() >= confidence.answers();
    }

    /// The findings worth a row: likely in themselves, not far behind the likeliest, and, where some sentences name the
    /// act asked about, among those.
    private List<Finding> sure(QuestionForm form, List<Finding> findings) {
        List<Finding> likely = findings.stream().filter(confidence::worthARow).toList();
        List<Finding> acting = acted(form, likely)
                ? likely.stream()
                        .filter(finding -> finding.acts(form) && !finding.suffers(form))
                        .toList()
                : likely;
        return acting.stream()
                .filter(finding -> finding.probability()
                        >= NOT_FAR_BEHIND * acting.getFirst().probability())
                .toList();
    }

    /// Whether a sentence names the act asked about, where one is.
    private static boolean acted(QuestionForm form, List<Finding> findings) {
        return !form.act().isEmpty() && findings.stream().anyMatch(finding -> finding.acts(form));
    }
}
