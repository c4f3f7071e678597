package byline;

import java.util.regex.Pattern;

/// What somebody wrote for a setting, not yet understood.
///
/// @param origin where it was written, in words: `--port`, `BYLINE_PORT`, `port in /home/ann/byline.yaml`, `default`
record Given(Setting setting, String text, String origin) {

    static final String DEFAULT = "default";

    /// Who logs in to a server, in its address. A password may hold an unescaped `@` or `/`.
    private static final Pattern USER = Pattern.compile("^(\\w+://)?.*@");

    /// Says what is wrong with it and which values would do; a secret is named but not repeated.
    SettingsException wrong(String accepted) {
        return new SettingsException(origin + " is " + shown() + ": give " + accepted);
    }

    SettingsException wrong(String accepted, Throwable cause) {
        return new SettingsException(origin + " is " + shown() + ": give " + accepted, cause);
    }

    /// The text for people in quotes, a secret masked.
    String shown() {
        return setting.secret() ? masked() : "\"" + masked() + "\"";
    }

    /// The text for people; a secret, and a name and password in an address, are not in it.
    String masked() {
        if (setting.secret()) {
            return "(hidden)";
        }
        return setting == Setting.MODEL_URL ? USER.matcher(text).replaceFirst("$1(hidden)@") : text;
    }

    @Override
    public String toString() {
        return setting.key() + "=" + shown() + " from " + origin;
    }
}
