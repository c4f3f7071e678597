package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.search.PassageIndex;
import byline.web.wire.AskRequest;
import byline.web.wire.Completion;
import byline.web.wire.CompletionRequest;
import byline.web.wire.ModelList;
import byline.web.wire.StreamEvent;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `POST /v1/chat/completions` and `GET /v1/models`: Byline for any program that speaks OpenAI's protocol.
final class CompletionRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(CompletionRoutes.class);

    private final Asking asking;
    private final AnswerGate gate;
    private final PassageIndex index;
    private final Duration keepAlive;
    private final InstantSource clock = InstantSource.system();

    CompletionRoutes(Asking asking, AnswerGate gate, PassageIndex index, Duration keepAlive) {
        this.asking = asking;
        this.gate = gate;
        this.index = index;
        this.keepAlive = keepAlive;
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
            stream(
                    context,
                    new CompletionSink(context, asking.id(request, question), completion.answering(), now),
                    request,
                    question);
        } else {
            context.json(gate.enter(() -> Completion.whole(
                    asking.answer(request, question, Answerer.Listener.NONE), completion.answering(), now)));
        }
    }

    private void stream(Context context, EventSink sink, AskRequest request, Question question) {
        gate.enter(() -> {
            sink.open();
            try (KeepAlive alive = new KeepAlive(sink, keepAlive)) {
                AnswerStream stream = new AnswerStream(alive.sink());
                stream.finish(asking.answer(request, question, stream));
            } catch (CallerGoneException gone) {
                LOG.debug("request {}: the caller left", RequestIds.of(context), gone);
            } catch (RuntimeException failure) {
                sink.send(new StreamEvent.Failed(ErrorResponses.body(failure, RequestIds.of(context))));
            }
            return sink;
        });
    }
}
