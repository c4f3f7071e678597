package byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The distribution as `package` leaves it.
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

    private static final int LONGEST_COMMAND_LINE = 4_000;
    private static final Path DISTRIBUTION = Path.of(System.getProperty("byline.distribution", "target/byline-0.1.0"))
            .toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void hasOneLauncher() throws IOException {
        try (Stream<Path> files = Files.walk(DISTRIBUTION.getParent())) {
            assertThat(files.filter(file -> file.endsWith("bin/byline"))).hasSize(1);
        }
    }

    @Test
    void comesAsAnArchiveToo() {
        assertThat(DISTRIBUTION.resolveSibling(DISTRIBUTION.getFileName() + ".tar.gz"))
                .exists();
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(run(launcher(), "--version"))
                .isEqualTo(DISTRIBUTION.getFileName().toString().replace("byline-", "Byline ") + "\n");
    }

    @Test
    void answersFromTheSampleArticlesThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("byline"), launcher());
        assertThat(run(
                        link,
                        "ask",
                        "--index",
                        folder.resolve("index").toString(),
                        "How many tanks did the reporter count?"))
                .contains("counted five tanks on one road [1].");
    }

    @Test
    void holdsWhatAStartTakesOnThisMachine() {
        assertThat(DISTRIBUTION.resolve("lib/byline.aot")).isNotEmptyFile();
    }

    @Test
    void keepsItsCommandLineShort() throws Exception {
        Process process = start(
                launcher(),
                "serve",
                "--port",
                "0",
                "--index",
                folder.resolve("index").toString());
        try {
            process.inputReader(StandardCharsets.UTF_8).readLine();
            assertThat(process.info().commandLine().orElse("")).hasSizeLessThan(LONGEST_COMMAND_LINE);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static Path launcher() {
        return DISTRIBUTION.resolve("bin/byline");
    }

    private String run(Path launcher, String... arguments) throws IOException, InterruptedException {
        Process process = start(launcher, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /// In a folder of its own, with a Java that fits.
    private Process start(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("BYLINE_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
