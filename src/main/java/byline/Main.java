package byline;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line.
@Command(
        name = "byline",
        description = "Answers questions from a folder of news articles; every sentence cites the exact words it rests"
                + " on.",
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            AskCommand.class,
            EvaluateCommand.class,
            DoctorCommand.class,
            WarmUpCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:it did not work, and the error stream says why", "2:a wrong option or setting"})
public final class Main implements Runnable {

    private static final String VERBOSE = "--verbose";

    @Option(
            names = VERBOSE,
            scope = ScopeType.INHERIT,
            description = "Show what the libraries log, and where in the program an error arose.")
    boolean verbose;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /// The commands; executing one gives 0 when it is done, 1 when it failed, 2 when an option or a setting is wrong.
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionStrategy(Main::runQuietly)
                .setExecutionExceptionHandler(new PlainErrors());
    }

    /// Without a command there is nothing to do but to say which there are.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, such as: byline serve");
    }

    static boolean verbose(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.matchedOptionValue(VERBOSE, false) || parsed.matchedOptionValue(VERBOSE, false);
    }

    private static int runQuietly(ParseResult parsed) {
        Logging.set(verbose(parsed));
        return new RunLast().execute(parsed);
    }

    /// The version in the jar's manifest; a run from loose classes has none.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {name()};
        }

        static String name() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "Byline" : "Byline " + version;
        }
    }
}
