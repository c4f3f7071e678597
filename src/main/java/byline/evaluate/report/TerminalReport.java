package byline.evaluate.report;

import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Comparison.Difference;
import byline.evaluate.scorecard.Figure;
import byline.evaluate.scorecard.Scorecard;
import byline.evaluate.scorecard.ScoredQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A scorecard as plain text, in columns.
public final class TerminalReport {

    private static final int SHOWN_FAILURES = 10;

    private TerminalReport() {}

    /// The figures with their intervals, what did not pass and, where there is one, the comparison.
    public static String of(Scorecard scorecard, Optional<Comparison> comparison) {
        return Stream.of(
                        figures(scorecard),
                        failures(scorecard),
                        comparison.map(TerminalReport::comparison).orElse(""),
                        scorecard.warnings().stream()
                                .map(warning -> "Warning: " + warning)
                                .collect(Collectors.joining("\n")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String figures(Scorecard scorecard) {
        int width = scorecard.figures().stream()
                .mapToInt(figure -> figure.measure().name().length())
                .max()
                .orElse(0);
        String head = row(width, "measure", "value", "95 % interval", "questions");
        String rows =
                scorecard.figures().stream().map(figure -> row(width, figure)).collect(Collectors.joining("\n"));
        return scorecard.name() + ": " + scorecard.passed() + " of "
                + scorecard.questions().size() + " questions pass\n\n" + head + "\n" + rows;
    }

    private static String row(int width, Figure figure) {
        return row(
                width,
                figure.measure().name(),
                Numbers.value(figure.value(), figure.measure().unit()),
                Numbers.value(figure.low(), figure.measure().unit()) + " to "
                        + Numbers.value(figure.high(), figure.measure().unit()),
                String.valueOf(figure.questions()));
    }

    private static String row(int width, String name, String value, String interval, String questions) {
        return String.format(Locale.ROOT, "%-" + width + "s  %9s  %-20s  %9s", name, value, interval, questions);
    }

    private static String failures(Scorecard scorecard) {
        List<ScoredQuestion> failed = scorecard.questions().stream()
                .filter(question -> !question.verdict().passed())
                .toList();
        String shown = failed.stream()
                .limit(SHOWN_FAILURES)
                .map(question -> "  " + question.id() + ": "
                        + String.join("; ", question.verdict().failures()))
                .collect(Collectors.joining("\n"));
        String more = failed.size() > SHOWN_FAILURES
                ? "\n  … and " + (failed.size() - SHOWN_FAILURES) + " more in report.html"
                : "";
        return failed.isEmpty() ? "" : "Not passed:\n" + shown + more;
    }

    private static String comparison(Comparison comparison) {
        String head = String.format(
                Locale.ROOT, "%-30s  %9s  %9s  %10s  %6s", "against the baseline", "before", "now", "change", "p");
        String rows = comparison.differences().stream().map(TerminalReport::row).collect(Collectors.joining("\n"));
        return Stream.of(
                        head + "\n" + rows,
                        ids("Won", comparison.won()),
                        ids("Lost", comparison.lost()),
                        ids("Only in this run", comparison.added()),
                        ids("Only in the baseline", comparison.removed()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String row(Difference difference) {
        return String.format(
                Locale.ROOT,
                "%-30s  %9s  %9s  %10s  %6s%s",
                difference.measure().name(),
                Numbers.value(difference.before(), difference.measure().unit()),
                Numbers.value(difference.after(), difference.measure().unit()),
                Numbers.change(difference.change(), difference.measure().unit()),
                Numbers.pValue(difference.pValue()),
                difference.significantlyWorse() ? "  worse" : "");
    }

    private static String ids(String what, List<String> ids) {
        return ids.isEmpty() ? "" : what + " (" + ids.size() + "): " + String.join(", ", ids);
    }
}
