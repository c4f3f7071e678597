package byline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the user wrote, wherever they wrote it: an option counts before the environment, the environment before the
/// settings file.
final class SettingsLayers {

    private final Map<Setting, Given> given = new EnumMap<>(Setting.class);

    private SettingsLayers() {}

    /// @param options what the command line said
    /// @param file the settings file, YAML with one `name: value` a line; empty where there is none
    /// @throws SettingsException when the file cannot be read or holds a name that is no setting
    static SettingsLayers of(Map<Setting, String> options, Map<String, String> environment, Optional<Path> file) {
        SettingsLayers layers = new SettingsLayers();
        file.ifPresent(layers::addFile);
        layers.addEnvironment(environment);
        options.forEach((setting, text) -> layers.add(setting, text, setting.option()));
        return layers;
    }

    Optional<Given> get(Setting setting) {
        return Optional.ofNullable(given.get(setting));
    }

    private void addFile(Path file) {
        JsonNode root = parse(file);
        if (root.isMissingNode() || root.isNull()) {
            return;
        }
        if (!root.isObject()) {
            throw new SettingsException(file + " is no settings file: write one \"name: value\" a line");
        }
        root.properties().forEach(entry -> addEntry(file, entry.getKey(), entry.getValue()));
    }

    private void addEntry(Path file, String key, JsonNode value) {
        Setting setting = Setting.ofKey(key)
                .orElseThrow(() -> new SettingsException(
                        file + " has \"" + key + "\", which is no setting; there are " + knownKeys()));
        if (!value.isValueNode()) {
            throw new SettingsException(key + " in " + file + " must be a single value");
        }
        if (!value.isNull()) {
            add(setting, value.asText(), key + " in " + file);
        }
    }

    /// An empty variable counts as none, so that a script can switch one off.
    private void addEnvironment(Map<String, String> environment) {
        for (Setting setting : Setting.values()) {
            String text = environment.getOrDefault(setting.variable(), "");
            if (!text.isEmpty()) {
                add(setting, text, setting.variable());
            }
        }
    }

    private void add(Setting setting, String text, String origin) {
        given.put(setting, new Given(setting, text, origin));
    }

    private static JsonNode parse(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (CharacterCodingException notText) {
            throw new SettingsException("The settings file " + file + " is not UTF-8 text", notText);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new SettingsException(
                    "The settings file " + file + " is not valid YAML, see line " + line
                            + ": write one \"name: value\" a line",
                    broken);
        } catch (IOException unreadable) {
            throw new SettingsException("The settings file " + file + " cannot be read: check its name", unreadable);
        }
    }

    private static String knownKeys() {
        return Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
    }
}
