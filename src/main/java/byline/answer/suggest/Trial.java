package byline.answer.suggest;

import byline.answer.Answer;
import byline.answer.Answerer;
import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.Findings;
import byline.answer.Mode;
import byline.answer.Question;
import byline.article.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks a question before a reader may be offered it.
final class Trial {

    /// The question's own sentence is among those a reader sees first.
    private static final int FIRST = 3;

    private final Answerer answerer;

    Trial(Answerer answerer) {
        this.answerer = answerer;
    }

    /// The question with its answer; empty unless it is answered in full from the sentence that suggested it.
    Optional<Tried> of(Candidate candidate) {
        Question plain = Question.of(candidate.question());
        Question question = new Question(
                plain.text(), plain.history(), plain.filters(), plain.today(), Mode.EXTRACTIVE, plain.topK());
        return answerer.answer(question).answer() instanceof Answer.Answered answered
                ? tried(candidate, answered.findings())
                : Optional.empty();
    }

    private static Optional<Tried> tried(Candidate candidate, Findings findings) {
        boolean own = findings.sentences().stream()
                .limit(FIRST)
                .filter(sentence -> sentence.support() == CitedSentence.Support.SUPPORTED)
                .flatMap(sentence -> sentence.citations().stream())
                .anyMatch(citation -> rests(candidate, citation));
        return own
                ? Optional.of(new Tried(
                        candidate,
                        findings.items().size(),
                        findings.shortAnswer().isPresent(),
                        cited(findings.sentences())))
                : Optional.empty();
    }

    /// A title is answered by any sentence of its article.
    private static boolean rests(Candidate candidate, Citation citation) {
        return citation.passage().articleId().equals(candidate.passage().articleId())
                && (candidate.kind() == Candidate.Kind.TITLE || citation.span().overlaps(candidate.sentence()));
    }

    static Map<String, Set<Span>> cited(List<CitedSentence> sentences) {
        Map<String, Set<Span>> cited = new HashMap<>();
        for (CitedSentence sentence : sentences) {
            for (Citation citation : sentence.citations()) {
                cited.computeIfAbsent(citation.passage().articleId(), id -> new HashSet<>())
                        .add(citation.span());
            }
        }
        return cited;
    }
}
