package byline.answer.verify;

import byline.answer.Answer;
import byline.answer.CitedSentence;
import byline.answer.CitedSentence.Support;
import byline.answer.Draft;
import byline.answer.Findings;
import byline.answer.Question;
import byline.answer.Verifier;
import byline.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Checks an answer while a model writes it. What nobody asked for and what was said before is dropped too.
final class WrittenCheck implements Verifier.Checking {

    /// A link in an answer may carry away what was asked.
    private static final Pattern LINK =
            Pattern.compile("\\b(?:https?|ftp|data|javascript):|www\\.|]\\(", Pattern.CASE_INSENSITIVE);

    private final SentenceCheck check;
    private final Question question;
    private final List<Hit> hits;
    private final List<CitedSentence> shown = new ArrayList<>();
    private int repaired;
    private int dropped;

    WrittenCheck(SentenceCheck check, Question question, List<Hit> hits) {
        this.check = check;
        this.question = question;
        this.hits = hits;
    }

    @Override
    public Optional<CitedSentence> check(Draft.Sentence sentence) {
        SentenceCheck.Checked checked = check.check(sentence, hits);
        Optional<CitedSentence> worth = checked.sentence()
                .filter(one -> !LINK.matcher(one.text()).find())
                .filter(one -> OnTopic.holds(question, one))
                .filter(one -> shown.stream().noneMatch(other -> other.text().equals(one.text())));
        if (worth.isEmpty()) {
            dropped++;
        } else {
            shown.add(worth.get());
            repaired += checked.repaired() ? 1 : 0;
        }
        return worth;
    }

    @Override
    public Optional<Answer> close(Answer standIn) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Answer.Verification verification = new Answer.Verification(shown.size(), repaired, dropped);
        Findings findings = new Findings(shortAnswer(standIn), shown, List.of(), conflicts(standIn));
        boolean allWeak = shown.stream().allMatch(sentence -> sentence.support() == Support.WEAK);
        return Optional.of(
                dropped > 0 || allWeak
                        ? new Answer.Partial(findings, verification)
                        : new Answer.Answered(findings, verification));
    }

    private Optional<String> shortAnswer(Answer standIn) {
        return standIn.shown()
                .flatMap(Findings::shortAnswer)
                .filter(fact ->
                        shown.stream().anyMatch(sentence -> sentence.text().contains(fact)));
    }

    private static List<Findings.Conflict> conflicts(Answer standIn) {
        return standIn.shown().map(Findings::conflicts).orElse(List.of());
    }
}
