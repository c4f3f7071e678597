package byline.evaluate;

import byline.evaluate.exchange.Format;
import java.nio.file.Path;
import java.util.Optional;

/// What to evaluate and what to leave behind.
///
/// @param questions the file, or for formats of several files the folder, that holds the questions
/// @param output folder for `report.html`, `report.json` and `junit.xml`; empty for none
/// @param baseline the `report.json` of an earlier run to compare with
/// @param failOnDrop whether a significantly worse measure makes the exit code 1; needs a baseline
/// @param trecRun file for the rankings, as trec_eval reads them; its judgments go beside it, with `.qrels` behind
/// @param trecRagAnswers file for the answers, as TREC's RAG track exchanges them
public record EvaluationRequest(
        Path questions,
        Format format,
        Optional<Path> output,
        Optional<Path> baseline,
        boolean failOnDrop,
        Optional<Path> trecRun,
        Optional<Path> trecRagAnswers) {

    public EvaluationRequest {
        if (failOnDrop && baseline.isEmpty()) {
            throw new IllegalArgumentException("--fail-on-drop needs --baseline, the report.json of an earlier run");
        }
    }

    /// A question set in Byline's own form, with no files left behind.
    public static EvaluationRequest of(Path questions) {
        return new EvaluationRequest(
                questions,
                Format.BYLINE,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public EvaluationRequest withOutput(Path folder) {
        return new EvaluationRequest(
                questions, format, Optional.of(folder), baseline, failOnDrop, trecRun, trecRagAnswers);
    }

    public EvaluationRequest withBaseline(Path report, boolean fail) {
        return new EvaluationRequest(questions, format, output, Optional.of(report), fail, trecRun, trecRagAnswers);
    }
}
