package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.search.PassageIndex;
import byline.web.wire.AskRequest;
import byline.web.wire.Completion;
import byline.web.wire.CompletionRequest;
import byline.web.wire.ModelList;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;

/// `POST /v1/chat/completions` and `GET /v1/models`: Byline for any program that speaks OpenAI's protocol.
final class CompletionRoutes implements Routes {

    private final Asking asking;
    private final AnswerGate gate;
    private final EventStreams streams;
    private final PassageIndex index;
    private final InstantSource clock = InstantSource.system();

    CompletionRoutes(Asking asking, AnswerGate gate, EventStreams streams, PassageIndex index) {
        this.asking = asking;
        this.gate = gate;
        this.streams = streams;
        this.index = index;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.post("/v1/chat/completions", this::complete);
        routes.get("/v1/models", context -> context.json(ModelList.byline()));
    }

    private void complete(Context context) {
        CompletionRequest completion = JsonBody.read(context, CompletionRequest.class);
        AskRequest request = completion.toAskRequest();
        Question question = asking.question(request);
        MetricsRoutes.asked(context, question);
        Readiness.require(index);
        context.header("Cache-Control", "no-store");
        long now = clock.instant().getEpochSecond();
        if (completion.wantsStream()) {
            streams.tell(
                    context,
                    new CompletionSink(context, asking.id(request, question), completion.answering(), now),
                    sink -> tell(sink, request, question));
        } else {
            context.json(gate.enter(() -> Completion.whole(
                    asking.answer(request, question, Answerer.Listener.NONE), completion.answering(), now)));
        }
    }

    private void tell(EventSink sink, AskRequest request, Question question) {
        AnswerStream stream = new AnswerStream(sink);
        stream.finish(asking.answer(request, question, stream));
    }
}
