package byline;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the libraries' logs off the terminal, unless they are asked for. Called before any library is touched.
final class Logging {

    /// Held, because the logging of the JDK forgets a logger, and its level with it, that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");

    private Logging() {}

    static void set(boolean verbose) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", verbose ? "info" : "error");
        System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
        ROOT.setLevel(verbose ? Level.INFO : Level.SEVERE);
    }

    /// Shows one line a request. Called before the server is made.
    static void showRequests() {
        System.setProperty("org.slf4j.simpleLogger.log.byline.web.requests", "info");
    }
}
