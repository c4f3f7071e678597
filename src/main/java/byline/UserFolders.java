package byline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this user's programs keep things, as each system has it.
///
/// @param data for what a program makes, such as an index
/// @param config for what the user writes, such as a settings file
record UserFolders(Path data, Path config) {

    private static final int KEY_BYTES = 6;

    /// @param system the `os.name` of the Java running
    /// @param home the user's home folder, where the environment does not name one
    static UserFolders of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = named(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new UserFolders(local.resolve("byline"), local.resolve("byline"));
        }
        Path atHome = named(environment, "HOME").orElse(home);
        if (name.startsWith("mac")) {
            Path support = atHome.resolve("Library/Application Support/byline");
            return new UserFolders(support, support);
        }
        Path data = named(environment, "XDG_DATA_HOME").orElse(atHome.resolve(".local/share"));
        Path config = named(environment, "XDG_CONFIG_HOME").orElse(atHome.resolve(".config"));
        return new UserFolders(data.resolve("byline"), config.resolve("byline"));
    }

    /// The index of a folder of articles: its name, for people, and a key of its whole path.
    Path index(Path articles) {
        Path real = realPath(articles);
        String name =
                Optional.ofNullable(real.getFileName()).map(Path::toString).orElse("articles");
        return data.resolve("index").resolve(name.replaceAll("[^\\w.-]", "_") + "-" + key(real.toString()));
    }

    /// Read when the user names no other.
    Path settingsFile() {
        return config.resolve("settings.yaml");
    }

    /// The XDG rules have a relative folder passed over.
    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /// A folder reached through a link is the same folder.
    private static Path realPath(Path articles) {
        try {
            return Files.exists(articles) ? articles.toRealPath() : articles.toAbsolutePath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot follow " + articles, unreadable);
        }
    }

    private static String key(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
