package byline.answer.extractive;

import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.language.Agreement;
import byline.answer.language.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the answer to a question for one fact: the likeliest sentence, other articles that say the same as further
/// citations, and both sides where they say otherwise.
final class FactWriter {

    private static final int MOST_WORDS = 45;
    private static final int MOST_WORDS_OF_A_FACT = 14;
    private static final int MOST_CITATIONS = 3;
    /// How much of a rival's certainty and wording a contradiction must have, so that two different facts are not
    /// opposed.
    private static final double RIVAL_CERTAINTY = 0.6;

    private static final double SAME_STATEMENT = 0.45;

    private FactWriter() {}

    static Draft write(QuestionForm form, String question, List<Finding> findings) {
        Finding best = findings.getFirst();
        List<Finding> agreeing = agreeing(best, findings);
        Optional<Finding> rival = form.kind().factual() ? rival(best, findings) : Optional.empty();
        List<Draft.Sentence> sentences = new ArrayList<>();
        sentences.add(sentence(form, best, agreeing));
        rival.ifPresent(other -> sentences.add(sentence(form, other, agreeing(other, findings))));
        List<Draft.Disagreement> conflicts = rival.map(other -> List.of(new Draft.Disagreement(
                        question, List.of(side(best, agreeing), side(other, agreeing(other, findings))))))
                .orElse(List.of());
        return new Draft(sentences, shortAnswer(form, best), conflicts, Optional.empty());
    }

    private static Optional<String> shortAnswer(QuestionForm form, Finding best) {
        boolean asked = form.kind() != QuestionForm.Kind.YES_NO;
        String value = several(form, best).orElseGet(() -> Values.shown(best));
        return asked && !value.isBlank() && Wording.words(value) <= MOST_WORDS_OF_A_FACT
                ? Optional.of(value)
                : Optional.empty();
    }

    /// Where several are asked for and the words name some of several: all that the sentence names in one breath.
    private static Optional<String> several(QuestionForm form, Finding best) {
        return Optional.of(best)
                .filter(finding -> form.list())
                .map(finding -> Actors.of(
                        finding.sentenceText(),
                        finding.words().shift(-finding.sentence().start())))
                .filter(all -> all.contains(", ") || Names.of(best.value()).size() > 1);
    }

    private static Draft.Sentence sentence(QuestionForm form, Finding finding, List<Finding> agreeing) {
        Wording.Worded worded = Wording.toldNext(finding.passage(), finding.sentence(), form.stems())
                .map(next -> Wording.of(finding.passage(), next, next, MOST_WORDS))
                .orElseGet(() -> Wording.of(finding.passage(), finding.sentence(), finding.core(form), MOST_WORDS));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(worded.evidence(finding.passage()));
        agreeing.forEach(other -> evidence.add(other.evidence()));
        return Wording.sentence(worded, evidence);
    }

    private static Draft.Value side(Finding finding, List<Finding> agreeing) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(finding.evidence());
        agreeing.forEach(other -> evidence.add(other.evidence()));
        return new Draft.Value(Values.shown(finding), evidence);
    }

    /// One finding an article, other than the best's own, that gives the same value in a like statement.
    private static List<Finding> agreeing(Finding best, List<Finding> findings) {
        List<Finding> agreeing = new ArrayList<>();
        for (Finding other : findings) {
            boolean seen = other.articleId().equals(best.articleId())
                    || agreeing.stream().anyMatch(one -> one.articleId().equals(other.articleId()));
            if (!seen
                    && agreeing.size() < MOST_CITATIONS - 1
                    && other.probability() >= RIVAL_CERTAINTY * best.probability()
                    && Values.same(best.value(), other.value())
                    && alike(best, other)) {
                agreeing.add(other);
            }
        }
        return agreeing;
    }

    private static Optional<Finding> rival(Finding best, List<Finding> findings) {
        return findings.stream()
                .filter(other -> !other.articleId().equals(best.articleId()))
                .filter(other -> other.probability() >= RIVAL_CERTAINTY * best.probability())
                .filter(other -> Values.exclude(best, other))
                .filter(other -> alike(best, other))
                .findFirst();
    }

    private static boolean alike(Finding one, Finding two) {
        String first = one.sentenceText();
        String second = two.sentenceText();
        return Math.max(Agreement.coverage(first, second), Agreement.coverage(second, first)) >= SAME_STATEMENT;
    }
}
