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
        List<Finding> rows = sure(form, finder.inSentences(question, form, hits));
        boolean acted = rows.stream().anyMatch(row -> !form.act().isEmpty() && row.acts(form));
        List<Finding> findings = acted ? rows : confirmed(rows, finder.inPassages(question, form, hits));
        return ListWriter.write(form, findings).orElseGet(() -> single(question, form, hits));
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
        boolean said = form.kind() == QuestionForm.Kind.SAID;
        List<Finding> findings =
                said ? finder.statements(question, form, hits) : finder.inPassages(question, form, hits);
        boolean answered = !findings.isEmpty() && findings.getFirst().probability() >= confidence.answers();
        if (!answered) {
            return Draft.none(Reason.WEAK_MATCH);
        }
        return said ? StatementWriter.write(form, findings) : FactWriter.write(form, question.text(), findings);
    }

    /// The findings worth a row: likely in themselves, not far behind the likeliest, and, where some sentences name the
    /// act
    /// asked about, among those.
    private List<Finding> sure(QuestionForm form, List<Finding> findings) {
        boolean acted = findings.stream()
                .anyMatch(finding -> likely(finding) && !form.act().isEmpty() && finding.acts(form));
        List<Finding> likely = findings.stream()
                .filter(this::likely)
                .filter(finding -> !acted || (finding.acts(form) && !finding.suffers(form)))
                .toList();
        return likely.stream()
                .filter(finding -> finding.probability()
                        >= NOT_FAR_BEHIND * likely.getFirst().probability())
                .toList();
    }

    private boolean likely(Finding finding) {
        return finding.probability() >= confidence.lists();
    }
}
