package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.answer.Reply;
import byline.answer.Turn;
import byline.web.wire.AskRequest;
import byline.web.wire.AskResponse;
import byline.web.wire.AskResponses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// From a request to the answer that is sent and kept; also the way of programs that ask without a server.
public final class Asking {

    private static final int ID_BYTES = 12;

    private final ChatServices services;
    private final AnswerStore answers;

    /// Asks without a server; no answer is kept.
    public Asking(ChatServices services) {
        this(services, new AnswerStore(1));
    }

    Asking(ChatServices services, AnswerStore answers) {
        this.services = services;
        this.answers = answers;
    }

    /// The object that `POST /ask` would answer with.
    ///
    /// @throws byline.web.wire.ApiException naming the field at fault
    public AskResponse answer(AskRequest request) {
        return answer(request, question(request), Answerer.Listener.NONE);
    }

    /// What is asked, with the turns of its session where the request brings none of its own.
    ///
    /// @throws byline.web.wire.ApiException naming the field at fault
    Question question(AskRequest request) {
        Question question = request.toQuestion();
        return request.messages().isPresent()
                ? question
                : request.sessionId()
                        .map(services.sessions()::turns)
                        .map(question::withHistory)
                        .orElse(question);
    }

    /// The same request after the same turns over the same index has the same id.
    String id(AskRequest request, Question question) {
        String identity = services.index().state().version() + '\n' + request + '\n' + question.history();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    int articles() {
        return services.index().state().articles();
    }

    AskResponse answer(AskRequest request, Question question, Answerer.Listener listener) {
        String id = id(request, question);
        Reply reply = services.answerer().answer(question, listener);
        List<String> followups = services.suggestions().after(reply);
        AskResponse response = AskResponses.of(id, request, reply, followups);
        answers.keep(response, () -> services.suggestions().after(reply));
        request.sessionId().ifPresent(session -> remember(session, request, question, response));
        return response;
    }

    /// A request that brings its own turns says what the conversation is.
    private void remember(String session, AskRequest request, Question question, AskResponse response) {
        List<Turn> exchange = List.of(
                new Turn(Turn.Role.USER, question.text()), new Turn(Turn.Role.ASSISTANT, response.answerPlain()));
        if (request.messages().isEmpty()) {
            services.sessions().add(session, exchange);
            return;
        }
        List<Turn> all = new ArrayList<>(question.history());
        all.addAll(exchange);
        services.sessions().replace(session, all);
    }
}
