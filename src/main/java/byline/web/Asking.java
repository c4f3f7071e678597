package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.answer.Reply;
import byline.web.wire.AskRequest;
import byline.web.wire.AskResponse;
import byline.web.wire.AskResponses;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        return answer(id(request), request, request.toQuestion(), Answerer.Listener.NONE);
    }

    /// The same request over the same index has the same id.
    String id(AskRequest request) {
        String identity = services.index().state().version() + '\n' + request;
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

    AskResponse answer(String id, AskRequest request, Question question, Answerer.Listener listener) {
        Reply reply = services.answerer().answer(question, listener);
        List<String> followups = services.suggestions().after(reply);
        AskResponse response = AskResponses.of(id, request, reply, followups);
        answers.keep(response);
        return response;
    }
}
