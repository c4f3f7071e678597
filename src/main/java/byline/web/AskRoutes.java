package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.search.PassageIndex;
import byline.web.wire.AskRequest;
import byline.web.wire.AskResponse;
import byline.web.wire.StreamEvent;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/// `POST /ask`: the answer as one object, or as the events that lead to it.
final class AskRoutes implements Routes {

    private final Asking asking;
    private final AnswerGate gate;
    private final EventStreams streams;
    private final PassageIndex index;

    AskRoutes(Asking asking, AnswerGate gate, EventStreams streams, PassageIndex index) {
        this.asking = asking;
        this.gate = gate;
        this.streams = streams;
        this.index = index;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/ask", this::ask);
    }

    private void ask(Context context) {
        AskRequest request = JsonBody.read(context, AskRequest.class);
        Question question = asking.question(request);
        MetricsRoutes.asked(context, question);
        Readiness.require(index);
        context.header("Cache-Control", "no-store");
        String accept = Optional.ofNullable(context.header("Accept")).orElse("").toLowerCase(Locale.ROOT);
        if (accept.contains(LineSink.CONTENT_TYPE)) {
            streams.tell(context, new LineSink(context), sink -> tell(sink, request, question));
        } else if (accept.contains(SseSink.CONTENT_TYPE) || request.wantsStream()) {
            streams.tell(context, new SseSink(context), sink -> tell(sink, request, question));
        } else {
            context.json(whole(request, question));
        }
    }

    private AskResponse whole(AskRequest request, Question question) {
        return gate.enter(() -> asking.answer(request, question, Answerer.Listener.NONE));
    }

    private void tell(EventSink sink, AskRequest request, Question question) {
        sink.send(new StreamEvent.Start(asking.id(request, question), question.text(), asking.articles()));
        AnswerStream stream = new AnswerStream(sink);
        stream.finish(asking.answer(request, question, stream));
    }
}
