package byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What a user reads who gets something wrong.
class CommandLineTest {

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void aMissingFolderIsNamed() {
        run("index", "--articles", folder.resolve("none").toString());
        assertThat(errors)
                .hasToString("byline: there is no articles folder " + folder.resolve("none")
                        + "; create it or name another one with --articles\n");
    }

    @Test
    void aMissingFolderIsAFailure() {
        assertThat(run("index", "--articles", folder.resolve("none").toString()))
                .isEqualTo(1);
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        run("index", "--articles", empty.toString());
        assertThat(errors.toString()).contains("articles folder " + empty + " is empty");
    }

    @Test
    void aFolderWithNothingToReadIsNamed() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.write(pictures.resolve("a.png"), new byte[] {1, 2, 3});
        run("index", "--articles", pictures.toString());
        assertThat(errors.toString()).contains("holds no file of a kind Byline reads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=x", "--reader=best", "--nonsense", "--settings=none.yaml", "--host="})
    void aWrongOptionIsAWrongUse(String option) {
        assertThat(run("serve", option, "--articles", folder.toString())).isEqualTo(2);
    }

    @Test
    void aWrongSettingIsToldInOneLine() {
        run("serve", "--port", "99999");
        assertThat(errors)
                .hasToString("byline: --port is \"99999\": give a number from 0 to 65535 (0 takes any free port)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "yesterday", "22.2.2022"})
    void anImpossibleDateIsAWrongUse(String date) {
        assertThat(run("ask", "--today", date, "who?")).isEqualTo(2);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsAWrongUse() {
        assertThat(run("ask", "--from", "2022-02-02", "--to", "2022-02-01", "who?"))
                .isEqualTo(2);
    }

    @Test
    void aBlankQuestionIsAWrongUse() {
        assertThat(run("ask", " ")).isEqualTo(2);
    }

    @Test
    void aQuestionThatIsTooLongIsAWrongUse() {
        assertThat(run("ask", "who ".repeat(600))).isEqualTo(2);
    }

    @Test
    void aMissingQuestionSetIsAFailure() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The ferry to Eastmere was cancelled on Sunday.");
        assertThat(run("evaluate", "--articles", folder.toString(), "--questions", "none.jsonl"))
                .isEqualTo(1);
    }

    @Test
    void noCommandIsAWrongUse() {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void noErrorShowsWhereInTheProgramItArose() {
        run("index", "--articles", folder.resolve("none").toString());
        assertThat(errors.toString()).doesNotContain("at byline");
    }

    @Test
    void verboseShowsWhereAnErrorArose() {
        run("index", "--verbose", "--articles", folder.resolve("none").toString());
        assertThat(errors.toString()).contains("at byline");
    }

    /// The index of a test never lies among the user's data.
    private int run(String... arguments) {
        CommandLine command = Main.commandLine().setErr(new PrintWriter(errors, true));
        if (arguments.length == 0) {
            return command.execute();
        }
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--index";
        all[arguments.length + 1] = folder.resolve("index").toString();
        return command.execute(all);
    }
}
