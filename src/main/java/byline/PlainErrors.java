package byline;

import byline.article.CorpusException;
import byline.search.IndexException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells what went wrong in a sentence; where in the program it went wrong is for `--verbose`.
final class PlainErrors implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        command.getErr().println("byline: " + message(error));
        if (Main.verbose(parsed)) {
            error.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return error instanceof SettingsException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /// Errors of ours say what to do; of any other only the kind is certain to say something.
    private static String message(Exception error) {
        if (error instanceof SettingsException
                || error instanceof CorpusException
                || error instanceof IndexException
                || error instanceof CommandException) {
            return String.valueOf(error.getMessage());
        }
        return "this should not have happened: " + error + " (--verbose shows where)";
    }
}
