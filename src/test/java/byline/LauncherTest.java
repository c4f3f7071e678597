package byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher as it stands in the source, with stand-ins for `java` that print how they were called.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/lib", "/usr/lib64", "/usr/java", "/usr/local", "/opt");

    @TempDir
    Path folder;

    private Path launcher = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        folder = folder.toRealPath();
        launcher = folder.resolve("byline/bin/byline");
        Files.createDirectories(launcher.getParent());
        String script = Files.readString(Path.of("src/main/launcher/byline"))
                .replace("${java.flags}", "-Dflag=1")
                .replace("${java.serve.flags}", "-Dserving=1")
                .replace("${main.class}", "byline.Main");
        for (String place : USUAL_PLACES) {
            script = script.replace(" " + place + "/", " " + folder + "/machine" + place + "/");
        }
        program(launcher, script);
    }

    @Test
    void passesTheArgumentsOnAsTheyAre() throws Exception {
        Path java = java("new", "25.0.1");
        assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()), "ask", "who said \"no * way\"?"))
                .endsWith("[byline.Main]\n[ask]\n[who said \"no * way\"?]\n");
    }

    @Test
    void givesAServerItsOwnFlags() throws Exception {
        Path java = java("new", "25.0.1");
        assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()), "serve")).contains("[-Dserving=1]");
    }

    @Test
    void handsAServerWhatWasRecorded() throws Exception {
        Path java = java("new", "25.0.1");
        Path recorded = Files.createDirectories(folder.resolve("byline/lib")).resolve("byline.aot");
        Files.createFile(recorded);
        assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()), "serve"))
                .contains("[-XX:AOTCache=" + recorded + "]");
    }

    @Test
    void startsAServerWithoutARecordingToo() throws Exception {
        Path java = java("new", "25.0.1");
        assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()), "serve")).doesNotContain("AOTCache");
    }

    @Test
    void recordsAWarmUp() throws Exception {
        Path java = java("new", "25.0.1");
        assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()), "warm-up"))
                .contains("[-XX:AOTCacheOutput=" + folder.resolve("byline/lib/byline.aot") + "]");
    }

    @Test
    void namesItsOwnFolderThroughALink() throws Exception {
        Path java = java("new", "25.0.1");
        Path link = Files.createSymbolicLink(folder.resolve("linked"), launcher);
        assertThat(run(link, Map.of("JAVA_HOME", java.toString()))).contains("[-Dbyline.home=" + folder + "/byline]");
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        Path old = java("old", "17.0.15");
        java("machine/usr/lib/jvm/fitting", "25.0.1");
        assertThat(run(launcher, Map.of("JAVA_HOME", old.toString()))).startsWith("machine/usr/lib/jvm/fitting");
    }

    @Test
    void passesOverAPathJavaThatIsTooOld() throws Exception {
        Path old = java("old", "1.8.0_402");
        java("machine/usr/lib/jvm/fitting", "26-ea");
        assertThat(run(launcher, Map.of("PATH", old + "/bin:/usr/bin:/bin"))).startsWith("machine/usr/lib/jvm/fitting");
    }

    @Test
    void takesThePathsJavaThroughALink() throws Exception {
        Path java = java("real", "25");
        Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("bin/java"), java.resolve("bin/java"));
        assertThat(run(launcher, Map.of("PATH", folder + "/bin:/usr/bin:/bin"))).startsWith("real");
    }

    @Test
    void asksAJavaWithoutAReleaseFileForItsVersion() throws Exception {
        Path java = java("plain", "25.0.2");
        Files.delete(java.resolve("release"));
        assertThat(run(launcher, Map.of("JAVA_HOME", java.toString()))).startsWith("plain");
    }

    @Test
    void looksWhereSdkmanPutsIt() throws Exception {
        java("home/.sdkman/candidates/java/25-tem", "25.0.1");
        assertThat(run(launcher, Map.of())).startsWith("home/.sdkman/candidates/java/25-tem");
    }

    @Test
    void saysWhichJavaToInstallWhenThereIsNone() throws Exception {
        Path old = java("old", "17.0.15");
        assertThat(run(launcher, Map.of("JAVA_HOME", old.toString())))
                .contains("Byline needs Java 25 or newer", old + " (Java 17)", "Install a JDK 25");
    }

    @Test
    void failsWhenThereIsNone() throws Exception {
        assertThat(start(launcher, Map.of()).waitFor()).isEqualTo(1);
    }

    /// A stand-in that prints its folder, relative to the test's, and its arguments, one a line.
    private Path java(String name, String version) throws IOException {
        Path java = folder.resolve(name);
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(java.resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
                echo %s
                printf '[%%s]\\n' "$@"
                """.formatted(version, name));
        return java;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String run(Path program, Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(program, environment, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /// Without the machine's own Java: PATH holds only what the test puts there and the system's plain tools.
    private Process start(Path program, Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(program.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("HOME", folder.resolve("home").toString());
        environment.forEach(
                (name, value) -> builder.environment().put(name, value.replace(":/usr/bin:/bin", ":" + toolsFolder())));
        return builder.redirectErrorStream(true).start();
    }

    private Path toolsFolder() {
        return folder.resolve("tools");
    }

    private Path tools() throws IOException {
        Path tools = toolsFolder();
        if (!Files.exists(tools)) {
            Files.createDirectories(tools);
            for (String tool : List.of("sh", "dirname", "readlink", "sed", "head", "cat")) {
                program(tools.resolve(tool), "#!/bin/sh\nexec " + system(tool) + " \"$@\"\n");
            }
        }
        return tools;
    }

    private static Path system(String tool) throws IOException {
        Path inBin = Path.of("/bin", tool);
        return (Files.exists(inBin) ? inBin : Path.of("/usr/bin", tool)).toRealPath();
    }
}
