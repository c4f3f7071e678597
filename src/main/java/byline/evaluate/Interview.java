package byline.evaluate;

import byline.answer.Answer;
import byline.answer.Answer.Abstained;
import byline.answer.Answer.Answered;
import byline.answer.Answer.Partial;
import byline.answer.AnswerText;
import byline.answer.Answerer;
import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.CitedSentence.Support;
import byline.answer.Findings;
import byline.answer.Reply;
import byline.article.Article;
import byline.article.Passage;
import byline.evaluate.measure.Outcome;
import byline.evaluate.measure.Outcome.Cited;
import byline.evaluate.measure.Outcome.Place;
import byline.evaluate.measure.Outcome.Sentence;
import byline.evaluate.measure.Outcome.Status;
import byline.evaluate.question.JudgedQuestion;
import byline.search.Hit;
import byline.search.PassageIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks one question after the other and notes what comes of each.
final class Interview {

    private static final Logger LOG = LoggerFactory.getLogger(Interview.class);

    /// Passages looked at for a ranking: enough for the first twenty articles and more.
    private static final int RANKING_PASSAGES = 100;

    private final Answerer answerer;
    private final PassageIndex index;
    private final GoldPlaces gold;

    Interview(Answerer answerer, PassageIndex index) {
        this.answerer = answerer;
        this.index = index;
        this.gold = new GoldPlaces(index);
    }

    Outcome ask(JudgedQuestion question) {
        List<Place> places = gold.of(question);
        Stopwatch watch = Stopwatch.start();
        try {
            Reply reply = answerer.answer(question.question(), watch);
            watch.stop();
            return outcome(question, places, reply, watch);
        } catch (RuntimeException failure) {
            LOG.warn("question {} could not be asked", question.id(), failure);
            watch.stop();
            return Outcome.failed(question, places, String.valueOf(failure.getMessage()), watch.total());
        }
    }

    /// What the questions say that the articles do not bear out.
    List<String> warnings() {
        return gold.warnings();
    }

    private Outcome outcome(JudgedQuestion question, List<Place> places, Reply reply, Stopwatch watch) {
        Answer answer = reply.answer();
        Optional<Findings> findings = findings(answer);
        Optional<AnswerText> text = findings.map(AnswerText::of);
        return new Outcome(
                question,
                ranking(reply),
                status(answer),
                findings.flatMap(Findings::shortAnswer),
                text.map(AnswerText::plain).orElseGet(() -> message(answer)),
                findings.map(Interview::sentences).orElse(List.of()),
                text.map(AnswerText::citations).orElse(List.of()).stream()
                        .map(this::cited)
                        .toList(),
                places,
                findings.map(found -> confidence(found, answer)).orElse(0.0),
                watch.firstEvent(),
                watch.total(),
                detail(answer));
    }

    private List<String> ranking(Reply reply) {
        return index.retrieve(reply.query(), RANKING_PASSAGES).stream()
                .map(Hit::passage)
                .map(Passage::articleId)
                .distinct()
                .toList();
    }

    private static Optional<Findings> findings(Answer answer) {
        return switch (answer) {
            case Answered answered -> Optional.of(answered.findings());
            case Partial partial -> Optional.of(partial.findings());
            case Abstained abstained -> Optional.empty();
        };
    }

    private static Status status(Answer answer) {
        return switch (answer) {
            case Answered answered -> Status.ANSWERED;
            case Partial partial -> Status.PARTIAL;
            case Abstained abstained -> Status.ABSTAINED;
        };
    }

    private static String message(Answer answer) {
        return answer instanceof Abstained abstained ? abstained.message() : "";
    }

    private static Optional<String> detail(Answer answer) {
        return answer instanceof Abstained abstained
                ? Optional.of(abstained.reason().name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static List<Sentence> sentences(Findings findings) {
        AnswerText text = AnswerText.of(findings);
        return findings.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.text(),
                        sentence.citations().stream()
                                .distinct()
                                .map(citation -> text.number(citation) - 1)
                                .toList()))
                .toList();
    }

    private Cited cited(Citation citation) {
        String articleId = citation.passage().articleId();
        boolean verbatim = index.article(articleId)
                .map(Article::text)
                .filter(text -> citation.span().end() <= text.length())
                .map(text -> citation.span().of(text).equals(citation.quote()))
                .orElse(false);
        return new Cited(
                articleId,
                citation.passage().id(),
                citation.passage().span(),
                citation.span(),
                citation.quote(),
                verbatim);
    }

    /// How firmly the quotes carry the answer, halved where parts had to be left out.
    private static double confidence(Findings findings, Answer answer) {
        List<CitedSentence> sentences = findings.sentences();
        double supported = sentences.stream()
                .mapToDouble(sentence -> sentence.support() == Support.SUPPORTED ? 1 : 0.5)
                .average()
                .orElse(0);
        return answer instanceof Partial ? supported / 2 : supported;
    }
}
