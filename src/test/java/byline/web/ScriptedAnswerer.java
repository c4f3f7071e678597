package byline.web;

import byline.answer.Answer;
import byline.answer.Answerer;
import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.CitedSentence.Support;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.Findings;
import byline.answer.Mode;
import byline.answer.Question;
import byline.answer.Reason;
import byline.answer.Reply;
import byline.article.Article;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import byline.search.PassageIndex;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Answers by script, so that a test knows every word: the question's words choose the answer's form.
final class ScriptedAnswerer implements Answerer {

    private final PassageIndex index;

    /// Each permit lets one answer end; a test that wants to see an answer under way takes them all.
    final Semaphore mayFinish = new Semaphore(Integer.MAX_VALUE / 2);

    ScriptedAnswerer(PassageIndex index) {
        this.index = index;
    }

    @Override
    public Reply answer(Question question, Listener listener) {
        String text = question.text().toLowerCase(Locale.ROOT);
        List<Hit> hits = index.retrieve(question.query(), question.topK());
        listener.retrieved(hits);
        Answer answer = answer(text, hits);
        if (text.contains("crash now")) {
            throw new IllegalStateException("scripted crash with a secret /etc/path");
        }
        if (answer instanceof Answer.Answered answered) {
            tell(answered.findings(), listener, text.contains("crash halfway"));
        }
        if (text.contains("slowly")) {
            mayFinish.acquireUninterruptibly();
            mayFinish.release();
        }
        return reply(question, hits, answer);
    }

    private void tell(Findings findings, Listener listener, boolean crash) {
        boolean rows = !findings.items().isEmpty();
        for (CitedSentence sentence : findings.sentences()) {
            listener.verified(sentence, rows);
            if (crash) {
                throw new IllegalStateException("scripted crash with a secret /etc/path");
            }
        }
    }

    private static Answer answer(String text, List<Hit> hits) {
        if (hits.isEmpty()) {
            return none(Reason.NO_MATCH, "No article says anything about this.", hits);
        }
        if (text.contains("ferry fares")) {
            return none(Reason.WEAK_MATCH, "The articles touch on this but do not answer it.", hits);
        }
        if (text.contains("who condemned")) {
            return found(list());
        }
        if (text.contains("how many")) {
            return found(disagreement());
        }
        if (text.contains("markup")) {
            return found(hostile());
        }
        return found(plain());
    }

    private static Findings list() {
        CitedSentence lund = sentence(
                "Per Lund condemned the decision to store fuel beside the quay.",
                Support.SUPPORTED,
                cite(
                        SmallCorpus.HARBOUR,
                        "The union's chair, Per Lund, condemned the decision to store fuel beside the quay."));
        CitedSentence strand = sentence(
                "Eva Strand condemned the storage of fuel near the passenger quay.",
                Support.SUPPORTED,
                cite(
                        SmallCorpus.LEDGER,
                        "Transport minister Eva Strand condemned the storage of fuel near the passenger quay."));
        return new Findings(
                Optional.empty(),
                List.of(lund, strand),
                List.of(
                        new Findings.Item("Per Lund", "condemned the decision to store fuel beside the quay", 0),
                        new Findings.Item("Eva Strand", "condemned the storage of fuel near the passenger quay", 1)),
                List.of());
    }

    private static Findings disagreement() {
        Citation forty = cite(SmallCorpus.HARBOUR, "Mayor Ida Holm said 40 people were led to safety.");
        Citation more = cite(
                SmallCorpus.LEDGER,
                "The regional health service counted 46 people led to safety after the fire in Port Arden.");
        return new Findings(
                Optional.of("40 or 46"),
                List.of(
                        sentence("Mayor Ida Holm said 40 people were led to safety.", Support.SUPPORTED, forty),
                        sentence("The regional health service counted 46 people.", Support.SUPPORTED, more)),
                List.of(),
                List.of(new Findings.Conflict(
                        "people led to safety",
                        List.of(new Findings.Side("40", List.of(forty)), new Findings.Side("46", List.of(more))))));
    }

    private static Findings hostile() {
        Span whole = new Span(0, SmallCorpus.HOSTILE.text().strip().length());
        Passage passage = passage(SmallCorpus.HOSTILE, whole);
        String words = SmallCorpus.HOSTILE.text().strip().replace('\n', ' ');
        return new Findings(
                Optional.of("<img src=x onerror=\"document.title='owned'\">"),
                List.of(sentence(words, Support.SUPPORTED, new Citation(passage, whole))),
                List.of(),
                List.of());
    }

    private static Findings plain() {
        return new Findings(
                Optional.of("Port Arden harbour"),
                List.of(
                        sentence(
                                "A fire broke out at the Port Arden harbour on Monday night.",
                                Support.SUPPORTED,
                                cite(
                                        SmallCorpus.HARBOUR,
                                        "A fire broke out at the Port Arden harbour on Monday night."),
                                cite(SmallCorpus.LEDGER, "the fire in Port Arden")),
                        sentence(
                                "\"We will not reopen before every quay has been checked,\" Holm said.",
                                Support.WEAK,
                                cite(
                                        SmallCorpus.HARBOUR,
                                        "\"We will not reopen before every quay has been checked,\" Holm said."))),
                List.of(),
                List.of());
    }

    private static CitedSentence sentence(String text, Support support, Citation... citations) {
        return new CitedSentence(text, List.of(citations), support);
    }

    private static Citation cite(Article article, String words) {
        int start = article.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Citation(passage(article, span), span);
    }

    private static Passage passage(Article article, Span span) {
        return SmallCorpus.PASSAGES.stream()
                .filter(passage -> passage.articleId().equals(article.id()))
                .filter(passage -> passage.span().contains(span))
                .findFirst()
                .orElseThrow();
    }

    private static Answer found(Findings findings) {
        return new Answer.Answered(
                findings, new Answer.Verification(findings.sentences().size(), 0, 1));
    }

    private static Answer none(Reason reason, String message, List<Hit> related) {
        return new Answer.Abstained(reason, message, related, new Answer.Verification(0, 0, 0));
    }

    private Reply reply(Question question, List<Hit> hits, Answer answer) {
        boolean rewritten = !question.history().isEmpty();
        Question asked = rewritten ? question.withText(question.text() + " (in Port Arden)") : question;
        Question dated = asked.today().isPresent()
                ? asked
                : asked.withToday(index.newest().orElseThrow());
        return new Reply(
                question,
                asked.query(),
                rewritten,
                dated.today(),
                hits,
                draft(answer),
                answer,
                Mode.EXTRACTIVE,
                Optional.empty(),
                index.undatedExcluded(question.filters()),
                index.state().version(),
                List.of(
                        new Reply.Stage("retrieve", Duration.ofMillis(6)),
                        new Reply.Stage("compose", Duration.ofMillis(3)),
                        new Reply.Stage("verify", Duration.ofMillis(1))));
    }

    private static Draft draft(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> draft(answered.findings());
            case Answer.Partial partial -> draft(partial.findings());
            case Answer.Abstained abstained -> Draft.none(abstained.reason());
        };
    }

    private static Draft draft(Findings findings) {
        return new Draft(
                findings.sentences().stream()
                        .map(sentence -> new Draft.Sentence(
                                sentence.text(),
                                sentence.citations().stream()
                                        .map(citation -> Evidence.of(citation.passage(), citation.span()))
                                        .toList(),
                                Optional.empty()))
                        .toList(),
                findings.shortAnswer(),
                List.of(),
                Optional.empty());
    }
}
