package byline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The settings of the user running this process.
final class UserSettings {

    private static final String FILE_VARIABLE = "BYLINE_SETTINGS";

    private UserSettings() {}

    /// @param options what the command line said
    /// @param file the settings file the command line named
    /// @throws SettingsException when a setting, or the file, cannot be used
    static Settings load(Map<Setting, String> options, Optional<Path> file, Home home) {
        Map<String, String> environment = System.getenv();
        UserFolders folders =
                UserFolders.of(environment, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        Optional<Path> settingsFile = file.or(() -> fromEnvironment(environment))
                .or(() -> Optional.of(folders.settingsFile()).filter(Files::exists));
        SettingsLayers layers = SettingsLayers.of(options, environment, settingsFile);
        return SettingsReader.read(layers, home.articles(), folders);
    }

    private static Optional<Path> fromEnvironment(Map<String, String> environment) {
        return Optional.of(environment.getOrDefault(FILE_VARIABLE, ""))
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }
}
