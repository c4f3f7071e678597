package byline.web.wire;

import byline.answer.Answer;
import byline.answer.AnswerText;
import byline.answer.Citation;
import byline.answer.CitedSentence;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.Findings;
import byline.answer.Reply;
import byline.answer.StreamingComposer;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns a reply into what is sent.
public final class AskResponses {

    private AskResponses() {}

    /// The answer in the shape of the API.
    ///
    /// @param id the permalink
    /// @param followups questions to go on with
    public static AskResponse of(String id, AskRequest request, Reply reply, List<String> followups) {
        return switch (reply.answer()) {
            case Answer.Answered answered ->
                found(id, request, reply, AskResponse.Status.ANSWERED, answered.findings(), followups);
            case Answer.Partial partial ->
                found(id, request, reply, AskResponse.Status.PARTIAL, partial.findings(), followups);
            case Answer.Abstained abstained -> none(id, request, reply, abstained, followups);
        };
    }

    private static AskResponse found(
            String id,
            AskRequest request,
            Reply reply,
            AskResponse.Status status,
            Findings findings,
            List<String> followups) {
        AnswerText text = AnswerText.of(findings);
        return new AskResponse(
                id,
                request.sessionId(),
                status,
                Optional.empty(),
                lower(reply.writer()),
                reply.fallback(),
                query(reply),
                findings.shortAnswer(),
                text.marked(),
                text.plain(),
                sentences(findings, text),
                items(findings),
                citations(text),
                conflicts(findings, text),
                List.of(),
                followups,
                verification(reply),
                trace(request, reply),
                passages(request, reply, text.citations()),
                reply.indexVersion());
    }

    private static AskResponse none(
            String id, AskRequest request, Reply reply, Answer.Abstained abstained, List<String> followups) {
        return new AskResponse(
                id,
                request.sessionId(),
                AskResponse.Status.ABSTAINED,
                Optional.of(lower(abstained.reason())),
                lower(reply.writer()),
                reply.fallback(),
                query(reply),
                Optional.empty(),
                abstained.message(),
                abstained.message(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                abstained.related().stream().map(AskResponses::related).toList(),
                followups,
                verification(reply),
                trace(request, reply),
                passages(request, reply, List.of()),
                reply.indexVersion());
    }

    private static AskResponse.QueryBody query(Reply reply) {
        Optional<String> rewritten =
                reply.rewritten() ? Optional.of(reply.query().text()) : Optional.empty();
        return new AskResponse.QueryBody(
                reply.question().text(),
                rewritten,
                reply.today(),
                FiltersBody.of(reply.query().filters()),
                reply.undatedExcluded());
    }

    private static List<AskResponse.Sentence> sentences(Findings findings, AnswerText text) {
        List<AskResponse.Sentence> sentences = new ArrayList<>();
        for (CitedSentence sentence : findings.sentences()) {
            Span place = text.sentences().get(sentences.size());
            sentences.add(new AskResponse.Sentence(
                    place.of(text.plain()),
                    place.start(),
                    place.end(),
                    numbers(sentence.citations(), text),
                    support(sentence.support())));
        }
        return sentences;
    }

    private static List<Integer> numbers(List<Citation> citations, AnswerText text) {
        return citations.stream().map(text::number).distinct().sorted().toList();
    }

    private static AskResponse.Support support(CitedSentence.Support support) {
        return switch (support) {
            case SUPPORTED -> AskResponse.Support.SUPPORTED;
            case WEAK -> AskResponse.Support.WEAK;
        };
    }

    private static List<AskResponse.Item> items(Findings findings) {
        return findings.items().stream()
                .map(item -> new AskResponse.Item(item.who(), item.said(), item.sentence()))
                .toList();
    }

    private static List<CitationBody> citations(AnswerText text) {
        return text.citations().stream()
                .map(citation -> CitationBody.of(text.number(citation), citation))
                .toList();
    }

    private static List<AskResponse.Conflict> conflicts(Findings findings, AnswerText text) {
        return findings.conflicts().stream()
                .map(conflict -> new AskResponse.Conflict(
                        conflict.about(),
                        conflict.sides().stream()
                                .map(side -> new AskResponse.Side(side.value(), numbers(side.citations(), text)))
                                .toList()))
                .toList();
    }

    private static AskResponse.Related related(Hit hit) {
        Passage passage = hit.passage();
        return new AskResponse.Related(
                passage.articleId(),
                passage.id(),
                passage.source().title(),
                passage.source().publisher(),
                passage.source().published(),
                passage.text());
    }

    private static AskResponse.Verification verification(Reply reply) {
        Answer.Verification verification = reply.answer().verification();
        return new AskResponse.Verification(verification.sentences(), verification.repaired(), verification.dropped());
    }

    private static Optional<List<AskResponse.Stage>> trace(AskRequest request, Reply reply) {
        if (!request.includes(AskRequest.Include.TRACE)) {
            return Optional.empty();
        }
        return Optional.of(reply.trace().stream()
                .map(stage -> new AskResponse.Stage(
                        stage.name(),
                        Math.round(stage.took().toNanos() / 1e4) / 100.0,
                        stage.tokens().map(StreamingComposer.Tokens::read),
                        stage.tokens().map(StreamingComposer.Tokens::written)))
                .toList());
    }

    private static Optional<List<ReadPassage>> passages(AskRequest request, Reply reply, List<Citation> citations) {
        if (!request.includes(AskRequest.Include.PASSAGES)) {
            return Optional.empty();
        }
        Set<String> drafted = drafted(reply.draft());
        return Optional.of(reply.hits().stream()
                .map(hit -> passage(hit, citations, drafted))
                .toList());
    }

    private static ReadPassage passage(Hit hit, List<Citation> citations, Set<String> drafted) {
        String id = hit.passage().id();
        List<Integer> numbers = Stream.iterate(0, index -> index < citations.size(), index -> index + 1)
                .filter(index -> citations.get(index).passage().id().equals(id))
                .map(index -> index + 1)
                .toList();
        ReadPassage.Use use = !numbers.isEmpty()
                ? ReadPassage.Use.CITED
                : drafted.contains(id) ? ReadPassage.Use.DROPPED : ReadPassage.Use.UNUSED;
        return new ReadPassage(PassageBody.of(hit.passage()), hit.score(), use, numbers);
    }

    private static Set<String> drafted(Draft draft) {
        return draft.sentences().stream()
                .flatMap(sentence -> sentence.evidence().stream())
                .map(Evidence::passage)
                .map(Passage::id)
                .collect(Collectors.toSet());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
