package byline;

import byline.search.FailedFile;
import byline.search.SyncReport;
import java.io.PrintStream;
import java.util.List;
import java.util.StringJoiner;

/// A sync told to people.
final class Syncing {

    private static final int FAILURES_SHOWN = 10;

    private Syncing() {}

    /// Says what a sync did, and names what could not be read.
    static void tell(SyncReport report, PrintStream out) {
        out.println(summary(report));
        List<FailedFile> failed = report.failed();
        failed.stream()
                .limit(FAILURES_SHOWN)
                .map(file -> "  could not read " + file.path() + ": " + file.reason())
                .forEach(out::println);
        if (failed.size() > FAILURES_SHOWN) {
            out.println("  and " + (failed.size() - FAILURES_SHOWN) + " more; GET /corpus lists them all");
        }
    }

    /// Whether there is something to tell.
    static boolean changed(SyncReport report) {
        return report.indexed() + report.deleted() > 0;
    }

    static String summary(SyncReport report) {
        StringJoiner counts = new StringJoiner(", ", "Articles: ", ".");
        counts.add(report.indexed() + " indexed").add(report.unchanged() + " unchanged");
        counts.add(report.skipped() + " skipped").add(report.failed().size() + " failed");
        if (report.deleted() > 0) {
            counts.add(report.deleted() + " deleted");
        }
        return counts.toString();
    }
}
