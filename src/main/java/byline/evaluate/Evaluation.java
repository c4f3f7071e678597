package byline.evaluate;

import byline.answer.Answerer;
import byline.evaluate.exchange.Qrels;
import byline.evaluate.exchange.TrecRagAnswers;
import byline.evaluate.exchange.TrecRun;
import byline.evaluate.measure.Measures;
import byline.evaluate.measure.Outcome;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.report.JsonReport;
import byline.evaluate.report.Reports;
import byline.evaluate.scorecard.Baseline;
import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import byline.search.PassageIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks the questions of a set, one after the other, and scores what comes back.
///
///     Evaluated evaluated = Evaluation.run(EvaluationRequest.of(questions), answerer, index, (done, total) -> {});
///     out.println(evaluated.terminal());
///     return evaluated.exitCode();
public final class Evaluation {

    private Evaluation() {}

    /// Runs an evaluation and writes its files. A question whose asking throws counts as unanswered; the others go on.
    ///
    /// @param index what `answerer` answers from; searched once more a question, for a ranking deep enough to score
    /// @throws byline.evaluate.question.QuestionSetException when the questions, the baseline or an output folder
    ///     cannot be used; nothing has been asked then, except where only writing failed
    public static Evaluated run(
            EvaluationRequest request, Answerer answerer, PassageIndex index, EvaluationProgress progress) {
        QuestionSet questions = request.format().questions(request.questions());
        Optional<Baseline> baseline = request.baseline().map(JsonReport::read);
        Scorecard scorecard = score(questions, answerer, index, progress);
        Optional<Comparison> comparison = baseline.map(before -> Comparison.of(before, scorecard));
        request.output().ifPresent(folder -> Reports.write(scorecard, comparison, folder));
        request.trecRun().ifPresent(file -> writeRun(scorecard, questions, file));
        request.trecRagAnswers().ifPresent(file -> TrecRagAnswers.write(scorecard, file));
        return new Evaluated(scorecard, comparison, request.failOnDrop());
    }

    /// Asks the questions in their order and adds up the outcomes.
    public static Scorecard score(
            QuestionSet questions, Answerer answerer, PassageIndex index, EvaluationProgress progress) {
        Interview interview = new Interview(answerer, index);
        List<Outcome> outcomes = new ArrayList<>();
        for (JudgedQuestion question : questions.questions()) {
            outcomes.add(interview.ask(question));
            progress.asked(outcomes.size(), questions.questions().size());
        }
        return Scorecard.of(questions.name(), outcomes, Measures.ALL, interview.warnings());
    }

    /// Asks one question and judges the answer.
    public static ScoredQuestion ask(JudgedQuestion question, Answerer answerer, PassageIndex index) {
        return ScoredQuestion.of(new Interview(answerer, index).ask(question), Measures.ALL);
    }

    private static void writeRun(Scorecard scorecard, QuestionSet questions, Path file) {
        TrecRun.write(scorecard, file);
        Qrels.write(questions, file.resolveSibling(file.getFileName() + ".qrels"));
    }
}
