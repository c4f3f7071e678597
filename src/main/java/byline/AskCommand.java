package byline;

import byline.web.Asking;
import byline.web.wire.ApiException;
import byline.web.wire.AskRequest;
import byline.web.wire.AskResponse;
import byline.web.wire.FiltersBody;
import byline.web.wire.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Answers one question; works beside a `byline serve` that holds the same index.
@Command(name = "ask", description = "Answer one question, also while byline serve runs on the same articles.")
final class AskCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question, in quotes or not.")
    List<String> words = List.of();

    @Option(names = "--json", description = "Print the object that POST /ask answers with.")
    boolean json;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day the question is asked from, such as 2022-02-22. Default: the newest day in the"
                    + " articles.")
    Optional<LocalDate> today = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Use articles published on this day or later.")
    Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Use articles published on this day or earlier.")
    Optional<LocalDate> to = Optional.empty();

    @Option(names = "--source", paramLabel = "OUTLET", description = "Use articles of this outlet; may be repeated.")
    List<String> sources = List.of();

    @Option(
            names = "--exclude-source",
            paramLabel = "OUTLET",
            description = "Leave out articles of this outlet; may be repeated.")
    List<String> excludeSources = List.of();

    @Option(names = "--top-k", paramLabel = "N", description = "How many passages to read, 1 to 50. Default: 8.")
    Optional<Integer> topK = Optional.empty();

    @Mixin
    CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException, JsonProcessingException {
        Home home = Home.find();
        Settings settings = UserSettings.load(options.given(), options.settings, home);
        AskRequest request = request();
        check(request);
        try (App app = App.open(settings, home);
                Progress progress = Progress.onTerminal()) {
            Preparation.forAsking(app, progress);
            progress.finish();
            print(new Asking(app.services()).answer(request));
        }
        return 0;
    }

    private AskRequest request() {
        return new AskRequest(
                Optional.of(String.join(" ", words)),
                Optional.empty(),
                Optional.empty(),
                today,
                filters(),
                topK,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<FiltersBody> filters() {
        if (from.isEmpty() && to.isEmpty() && sources.isEmpty() && excludeSources.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FiltersBody(from, to, Optional.of(sources), Optional.of(excludeSources)));
    }

    private static void check(AskRequest request) {
        try {
            request.toQuestion();
        } catch (ApiException wrong) {
            throw new SettingsException(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void print(AskResponse response) throws JsonProcessingException {
        if (json) {
            System.out.println(Json.MAPPER.writeValueAsString(response));
        } else {
            new AnswerPrinter(System.out).print(response);
        }
        System.out.flush();
    }
}
