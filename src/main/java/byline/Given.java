package byline;

/// What somebody wrote for a setting, not yet understood.
///
/// @param origin where it was written, in words: `--port`, `BYLINE_PORT`, `port in /home/ann/byline.yaml`, `default`
record Given(Setting setting, String text, String origin) {

    static final String DEFAULT = "default";

    /// Says what is wrong with it and which values would do; a secret is named but not repeated.
    SettingsException wrong(String accepted) {
        return new SettingsException(origin + " is " + shown() + ": give " + accepted);
    }

    SettingsException wrong(String accepted, Throwable cause) {
        return new SettingsException(origin + " is " + shown() + ": give " + accepted, cause);
    }

    /// The text for people, a secret masked.
    String shown() {
        return setting.secret() ? "(hidden)" : "\"" + text + "\"";
    }

    @Override
    public String toString() {
        return setting.key() + "=" + shown() + " from " + origin;
    }
}
