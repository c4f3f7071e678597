package byline.evaluate.report;

import byline.evaluate.question.QuestionSetException;
import byline.evaluate.scorecard.Comparison;
import byline.evaluate.scorecard.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Every file of a scorecard, in one folder.
public final class Reports {

    private Reports() {}

    /// Writes `report.html`, `report.json` and `junit.xml`, and makes the folder where it is missing; earlier reports
    /// there are replaced.
    ///
    /// @throws QuestionSetException when the folder cannot be written
    public static void write(Scorecard scorecard, Optional<Comparison> comparison, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.json"), JsonReport.of(scorecard, comparison));
            Files.writeString(folder.resolve("report.html"), HtmlReport.of(scorecard, comparison));
            Files.writeString(folder.resolve("junit.xml"), JunitReport.of(scorecard));
        } catch (IOException unwritable) {
            throw new QuestionSetException(
                    folder + ": the reports cannot be written; name another folder with --output", unwritable);
        }
    }
}
