package byline.web;

import byline.answer.Answerer;
import byline.answer.Question;
import byline.search.PassageIndex;
import byline.web.wire.AskRequest;
import byline.web.wire.AskResponse;
import byline.web.wire.StreamEvent;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `POST /ask`: the answer as one object, or as the events that lead to it.
final class AskRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(AskRoutes.class);

    private final Asking asking;
    private final AnswerGate gate;
    private final PassageIndex index;
    private final Duration keepAlive;

    AskRoutes(Asking asking, AnswerGate gate, PassageIndex index, Duration keepAlive) {
        this.asking = asking;
        this.gate = gate;
        this.index = index;
        this.keepAlive = keepAlive;
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
            stream(context, new LineSink(context), request, question);
        } else if (accept.contains(SseSink.CONTENT_TYPE) || request.wantsStream()) {
            stream(context, new SseSink(context), request, question);
        } else {
            context.json(whole(request, question));
        }
    }

    private AskResponse whole(AskRequest request, Question question) {
        return gate.enter(() -> asking.answer(request, question, Answerer.Listener.NONE));
    }

    /// A request turned away at the gate is still answered by its status; after the first event a failure is an event.
    private void stream(Context context, EventSink sink, AskRequest request, Question question) {
        gate.enter(() -> {
            sink.open();
            try (KeepAlive alive = new KeepAlive(sink, keepAlive)) {
                tell(alive.sink(), request, question);
            } catch (CallerGoneException gone) {
                LOG.debug("request {}: the caller left", RequestIds.of(context), gone);
            } catch (RuntimeException failure) {
                fail(context, sink, failure);
            }
            return sink;
        });
    }

    private void tell(EventSink sink, AskRequest request, Question question) {
        sink.send(new StreamEvent.Start(asking.id(request, question), question.text(), asking.articles()));
        AnswerStream stream = new AnswerStream(sink);
        stream.finish(asking.answer(request, question, stream));
    }

    private static void fail(Context context, EventSink sink, RuntimeException failure) {
        try {
            sink.send(new StreamEvent.Failed(ErrorResponses.body(failure, RequestIds.of(context))));
        } catch (CallerGoneException gone) {
            LOG.debug("request {}: the caller left before the failure", RequestIds.of(context), gone);
        }
    }
}
