package byline;

import byline.evaluate.Evaluated;
import byline.evaluate.Evaluation;
import byline.evaluate.EvaluationRequest;
import byline.evaluate.exchange.Format;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Scores the answers to a set of questions.
@Command(name = "evaluate", description = "Ask the questions of a set and score the answers.")
final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--questions",
            paramLabel = "PATH",
            description = "The question set: a file with one JSON object a line, or what --format says. Default: the"
                    + " sample questions.")
    Optional<Path> questions = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "byline, beir, trec, squad2, clapnq or realtimeqa. Default: byline.")
    String format = Format.BYLINE.name();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Write report.html, report.json and junit.xml there. Default: byline-report, in the folder"
                    + " you are in.")
    Path output = Path.of("byline-report");

    @Option(names = "--baseline", paramLabel = "FILE", description = "Compare with the report.json of an earlier run.")
    Optional<Path> baseline = Optional.empty();

    @Option(names = "--fail-on-drop", description = "End with 1 where a measure is significantly worse than before.")
    boolean failOnDrop;

    @Option(names = "--trec-run", paramLabel = "FILE", description = "Write the rankings for trec_eval.")
    Optional<Path> trecRun = Optional.empty();

    @Option(
            names = "--trec-rag-answers",
            paramLabel = "FILE",
            description = "Write the answers as TREC's RAG track does.")
    Optional<Path> trecRagAnswers = Optional.empty();

    @Mixin
    CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.find();
        EvaluationRequest request = request(home);
        Settings settings = UserSettings.load(options.given(), options.settings, home);
        try (App app = App.open(settings, home);
                Progress progress = Progress.onTerminal()) {
            Preparation.forScoring(app, progress);
            Evaluated evaluated = Evaluation.run(request, app.answerer(), app.index(), progress::asked);
            progress.finish();
            System.out.println(evaluated.terminal());
            System.out.println("\nThe questions one by one: " + output.resolve("report.html"));
            return evaluated.exitCode();
        }
    }

    private EvaluationRequest request(Home home) {
        try {
            return new EvaluationRequest(
                    questions.orElse(home.questions()),
                    Format.named(format),
                    Optional.of(output),
                    baseline,
                    failOnDrop,
                    trecRun,
                    trecRagAnswers);
        } catch (IllegalArgumentException wrong) {
            throw new SettingsException(String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
