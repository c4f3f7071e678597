package byline;

import byline.search.IndexException;
import byline.search.IndexState;
import byline.search.PassageIndex;
import byline.search.SyncReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Brings the index up to date and ends.
@Command(name = "index", description = "Bring the index up to date with the folder of articles, and end.")
final class IndexCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.find();
        Settings settings = UserSettings.load(options.given(), options.settings, home);
        try (App app = App.open(settings, home);
                Progress progress = Progress.onTerminal()) {
            requireWriting(app.index(), settings);
            SyncReport report = Preparation.complete(app, progress);
            progress.finish();
            Syncing.tell(report, System.out);
            tellState(app.index().state(), settings);
        }
        return 0;
    }

    static void requireWriting(PassageIndex index, Settings settings) {
        if (index.readOnly()) {
            throw new IndexException("Another Byline process is writing the index " + settings.index()
                    + ", and takes in new articles by itself; stop it, or name another folder with --index.");
        }
    }

    private static void tellState(IndexState state, Settings settings) {
        System.out.println("The index " + settings.index() + " holds " + state.articles() + " articles in "
                + state.passages() + " passages.");
    }
}
