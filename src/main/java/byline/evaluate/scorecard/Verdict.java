package byline.evaluate.scorecard;

import byline.evaluate.measure.Normalisation;
import byline.evaluate.measure.NuggetRecall;
import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.measure.ShortAnswerAccuracy;
import byline.evaluate.question.JudgedQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whether an answer is what its question set asks for, and if not, everything that is wrong with it.
///
/// @param failures one sentence each; empty where all is right
public record Verdict(List<String> failures) {

    public Verdict {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }

    /// An answerable question wants an answer with the right fact, every nugget, nothing ruled out and a gold article
    /// among its citations; an unanswerable one wants none; a question that was only ranked wants a gold article among
    /// the first ten.
    public static Verdict of(Outcome outcome) {
        return new Verdict(
                switch (outcome.status()) {
                    case FAILED -> List.of("asking failed: " + outcome.detail().orElse("no reason given"));
                    case RANKED -> rankingFailures(outcome);
                    case ABSTAINED -> abstentionFailures(outcome);
                    case ANSWERED, PARTIAL -> answerFailures(outcome);
                });
    }

    private static List<String> rankingFailures(Outcome outcome) {
        Set<String> gold = outcome.grades().keySet();
        return gold.isEmpty() || outcome.ranking().stream().limit(10).anyMatch(gold::contains)
                ? List.of()
                : List.of("none of " + gold + " is among the first ten articles");
    }

    private static List<String> abstentionFailures(Outcome outcome) {
        return outcome.question().answerable()
                ? List.of("abstained (" + outcome.detail().orElse("no reason given") + ") though the articles answer")
                : List.of();
    }

    private static List<String> answerFailures(Outcome outcome) {
        List<String> failures = new ArrayList<>();
        JudgedQuestion question = outcome.question();
        if (!question.answerable()) {
            failures.add("answered though the articles do not answer");
        }
        if (!question.answers().isEmpty() && !ShortAnswerAccuracy.right(outcome)) {
            failures.add("no right answer: wanted any of " + question.answers() + " but "
                    + outcome.shortAnswer()
                            .map(given -> "the short answer is \"" + given + "\"")
                            .orElse("found none in the text"));
        }
        question.nuggets().stream()
                .filter(nugget -> !NuggetRecall.given(outcome, nugget))
                .forEach(nugget -> failures.add("missing: any of " + nugget));
        question.not().stream()
                .filter(words -> Normalisation.PROSE.contains(outcome.shown(), words))
                .forEach(words -> failures.add("says what it must not: \"" + words + "\""));
        citationFailures(outcome, failures);
        return failures;
    }

    private static void citationFailures(Outcome outcome, List<String> failures) {
        Set<String> gold = outcome.grades().keySet();
        if (!gold.isEmpty()
                && outcome.citations().stream().map(Cited::articleId).noneMatch(gold::contains)) {
            failures.add("cites none of " + gold + " but "
                    + outcome.citations().stream()
                            .map(Cited::articleId)
                            .distinct()
                            .toList());
        }
        outcome.citations().stream()
                .filter(citation -> !citation.verbatim())
                .forEach(citation -> failures.add("quotes words that " + citation.articleId() + " does not have at "
                        + citation.span() + ": \"" + citation.quote() + "\""));
    }
}
