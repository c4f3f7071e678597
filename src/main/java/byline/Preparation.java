package byline;

import byline.search.IndexState;
import byline.search.SyncProgress;
import byline.search.SyncReport;
import java.util.Optional;

/// Makes an index fit to be asked, for commands that ask and end.
final class Preparation {

    private static final long POLL_MILLISECONDS = 50;

    private Preparation() {}

    /// Brings the index up to date, its vectors too.
    static SyncReport complete(App app, SyncProgress progress) throws InterruptedException {
        SyncReport report = app.sync(progress);
        while (app.index().state().syncing()) {
            Thread.sleep(POLL_MILLISECONDS);
        }
        return report;
    }

    /// An index that another process writes is taken as it stands, because that process keeps it up to date.
    ///
    /// @return what a sync did, where there was one
    static Optional<SyncReport> forAsking(App app, SyncProgress progress) throws InterruptedException {
        IndexState state = app.index().state();
        if (!app.index().readOnly()) {
            return Optional.of(complete(app, progress));
        }
        if (!state.ready()) {
            throw new CommandException("The articles are being indexed for the first time; ask again in a moment.");
        }
        return Optional.empty();
    }
}
