package byline.web;

import byline.answer.Answer;
import byline.answer.Reply;
import byline.search.PassageIndex;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;

/// What the server has done since it started, as numbers: `GET /metrics`, in the format Prometheus reads.
final class Metrics {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(PassageIndex index) {
        Gauge.builder("byline.index.articles", index, one -> one.state().articles())
                .register(registry);
        Gauge.builder("byline.index.passages", index, one -> one.state().passages())
                .register(registry);
    }

    String text() {
        return registry.scrape();
    }

    /// A request answered.
    ///
    /// @param route such as `/articles/{id}`, so that there are few of them
    void request(String method, String route, int status, Duration took) {
        Timer.builder("byline.requests")
                .tags("method", method, "route", route, "status", String.valueOf(status))
                .register(registry)
                .record(took);
    }

    /// An answer given.
    void answer(Reply reply) {
        count("byline.answers", "status", status(reply.answer()), 1);
        reply.trace()
                .forEach(stage ->
                        registry.timer("byline.stage", "stage", stage.name()).record(stage.took()));
        if (reply.answer() instanceof Answer.Abstained none) {
            count("byline.abstentions", "reason", lower(none.reason()), 1);
        }
        if (reply.trace().stream().anyMatch(stage -> stage.name().equals("model"))) {
            registry.counter("byline.model.calls").increment();
        }
        reply.fallback().ifPresent(reason -> count("byline.model.failures", "reason", reason, 1));
        Answer.Verification verification = reply.answer().verification();
        count("byline.sentences", "verdict", "shown", verification.sentences());
        count("byline.sentences", "verdict", "repaired", verification.repaired());
        count("byline.sentences", "verdict", "dropped", verification.dropped());
    }

    private void count(String name, String tag, String value, double amount) {
        registry.counter(name, tag, value).increment(amount);
    }

    private static String status(Answer answer) {
        return switch (answer) {
            case Answer.Answered ignored -> "answered";
            case Answer.Partial ignored -> "partial";
            case Answer.Abstained ignored -> "abstained";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
