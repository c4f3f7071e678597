package byline;

import byline.search.IndexException;
import byline.search.IndexState;
import byline.search.PassageIndex;
import byline.search.SyncProgress;
import byline.search.SyncReport;

/// Makes an index fit to be asked, for commands that ask and end.
final class Preparation {

    private Preparation() {}

    /// Brings the index up to date, its vectors too.
    ///
    /// @throws IndexException when the index cannot be written or the vectors cannot be made
    static SyncReport complete(App app, SyncProgress progress) throws InterruptedException {
        SyncReport report = app.sync(progress);
        awaitVectors(app.index());
        return report;
    }

    /// For an answer: one that comes before the vectors do would change from run to run. What is waited for is said,
    /// and
    /// so is what is missing where nothing can be waited for. An index that another process writes is taken as it
    /// stands, because that process keeps it up to date.
    static void forAsking(App app, Progress progress) throws InterruptedException {
        if (app.index().readOnly()) {
            asItStands(app.index(), progress);
            return;
        }
        app.sync(progress);
        IndexState state = app.index().state();
        if (incomplete(state)) {
            progress.say(vectors(state) + "; the answer waits for the others.");
        }
        try {
            awaitVectors(app.index());
        } catch (IndexException failed) {
            progress.say(failed.getMessage() + " (" + vectors(app.index().state())
                    + "; the others are found by their words alone)");
        }
    }

    /// For figures, which need an index that stays as it is.
    ///
    /// @throws IndexException when the index cannot be written or the vectors cannot be made
    static void forScoring(App app, SyncProgress progress) throws InterruptedException {
        if (!app.index().readOnly()) {
            complete(app, progress);
            return;
        }
        IndexState state = ready(app.index());
        if (incomplete(state)) {
            throw new CommandException("Another Byline process is still making vectors (" + vectors(state)
                    + "); evaluate when it is done, or name another folder with --index.");
        }
    }

    private static void asItStands(PassageIndex index, Progress progress) {
        IndexState state = ready(index);
        if (incomplete(state)) {
            progress.say("Another Byline process is still making vectors (" + vectors(state)
                    + "); until it is done, answers may change.");
        }
    }

    private static IndexState ready(PassageIndex index) {
        IndexState state = index.state();
        if (!state.ready()) {
            throw new CommandException("The articles are being indexed for the first time; ask again in a moment.");
        }
        return state;
    }

    private static void awaitVectors(PassageIndex index) throws InterruptedException {
        index.awaitVectors();
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped while vectors were made");
        }
    }

    private static boolean incomplete(IndexState state) {
        return state.embedded() < state.passages();
    }

    private static String vectors(IndexState state) {
        return "%,d of %,d passages have their vector".formatted(state.embedded(), state.passages());
    }
}
