package byline;

import byline.article.CorpusException;
import byline.evaluate.question.QuestionSetException;
import byline.onnx.ModelLoadException;
import byline.search.IndexException;
import byline.web.ChatServerException;
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
    static String message(Exception error) {
        return switch (error) {
            case SettingsException ours -> String.valueOf(ours.getMessage());
            case CorpusException ours -> String.valueOf(ours.getMessage());
            case IndexException ours -> String.valueOf(ours.getMessage());
            case CommandException ours -> String.valueOf(ours.getMessage());
            case ModelLoadException ours -> String.valueOf(ours.getMessage());
            case ChatServerException ours -> String.valueOf(ours.getMessage());
            case QuestionSetException ours -> String.valueOf(ours.getMessage());
            default -> "this should not have happened: " + error + " (--verbose shows where)";
        };
    }
}
