package byline;

import byline.search.SyncProgress;
import java.io.PrintStream;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Shows a sync as bars on the error stream, the articles first and then the vectors that follow in the background.
/// Where
/// nobody watches (a file, a pipe) nothing is drawn.
final class Progress implements SyncProgress, AutoCloseable {

    private static final int WIDTH = 72;
    private static final int UPDATE_MILLISECONDS = 100;

    private final PrintStream terminal;
    private final boolean watched;
    private Optional<ProgressBar> bar = Optional.empty();

    Progress(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    /// On this process's error stream. A process without a terminal has no console in JDK 25, though one in JDK 22 to
    /// 24.
    @SuppressWarnings("SystemConsoleNull")
    static Progress onTerminal() {
        return new Progress(
                System.err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public synchronized void article(int done, int total) {
        show("Reading articles", done, total);
    }

    @Override
    public synchronized void embedded(int done, int total) {
        show("Making vectors", done, total);
    }

    /// `done` of `total` questions have been asked.
    synchronized void asked(int done, int total) {
        show("Asking questions", done, total);
    }

    /// A sentence to whoever asked, between the bars; said whether anybody watches or not.
    synchronized void say(String sentence) {
        finish();
        terminal.println("byline: " + sentence);
    }

    /// Leaves the bar as it is and the line to others.
    synchronized void finish() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }

    @Override
    public void close() {
        finish();
    }

    private void show(String task, int done, int total) {
        if (!watched || total == 0) {
            return;
        }
        if (bar.map(ProgressBar::getTaskName).filter(task::equals).isEmpty()) {
            finish();
            bar = Optional.of(draw(task, total));
        }
        bar.get().maxHint(total);
        bar.get().stepTo(done);
        if (done == total) {
            finish();
        }
    }

    private ProgressBar draw(String task, int total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
    }
}
