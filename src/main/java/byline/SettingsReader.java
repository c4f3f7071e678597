package byline;

import byline.Settings.Allowed;
import byline.Settings.Model;
import byline.Settings.ReaderChoice;
import byline.Settings.Sessions;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands what the user wrote and fills in the rest.
final class SettingsReader {

    private static final int LAST_PORT = 65_535;
    private static final int MOST_SESSIONS = 1_000_000;
    private static final int MOST_TURNS = 1_000;
    private static final List<String> PROVIDERS = List.of("openai", "ollama", "anthropic", "gemini");
    private static final Pattern HOST_NAME = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*|\\[[\\da-f:.]+]");
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z\\d.-]+(?::\\d{1,5})?");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m)");

    private final SettingsLayers layers;
    private final List<Given> given = new ArrayList<>();

    private SettingsReader(SettingsLayers layers) {
        this.layers = layers;
    }

    /// @param sample the articles to take when none are named
    /// @throws SettingsException when a value cannot be used
    static Settings read(SettingsLayers layers, Path sample, UserFolders folders) {
        return new SettingsReader(layers).read(sample, folders);
    }

    private Settings read(Path sample, UserFolders folders) {
        Path articles = folder(take(Setting.ARTICLES, sample.toString()));
        Path index = folder(take(Setting.INDEX, folders.index(articles).toString()));
        String host = host(take(Setting.HOST, "127.0.0.1"));
        int port = port(take(Setting.PORT, "8080"));
        Allowed allowed = allowed();
        boolean allowDelete = yesOrNo(take(Setting.ALLOW_DELETE, "false"));
        ReaderChoice reader = reader(take(Setting.READER, "neural"));
        Sessions sessions = sessions();
        boolean logQuestions = yesOrNo(take(Setting.LOG_QUESTIONS, "false"));
        return new Settings(
                articles, index, host, port, allowed, allowDelete, reader, sessions, logQuestions, model(), given);
    }

    private Given take(Setting setting, String byDefault) {
        Given taken = layers.get(setting).orElseGet(() -> new Given(setting, byDefault, Given.DEFAULT));
        given.add(taken);
        return taken;
    }

    private Optional<Given> takeIfThere(Setting setting) {
        Optional<Given> taken = layers.get(setting);
        taken.ifPresent(given::add);
        return taken;
    }

    private static Path folder(Given given) {
        try {
            return Path.of(given.text()).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw given.wrong("the path of a folder", wrong);
        }
    }

    private static String host(Given given) {
        String host = given.text().replaceAll("[\\[\\]]", "");
        if (!host.matches("[\\w.:-]+")) {
            throw given.wrong("a host name or address, such as 127.0.0.1, or 0.0.0.0 for every network");
        }
        return host;
    }

    private static int port(Given given) {
        String accepted = "a number from 0 to " + LAST_PORT + " (0 takes any free port)";
        if (!given.text().matches("\\d{1,5}") || Integer.parseInt(given.text()) > LAST_PORT) {
            throw given.wrong(accepted);
        }
        return Integer.parseInt(given.text());
    }

    private Allowed allowed() {
        return new Allowed(
                takeIfThere(Setting.ALLOWED_HOSTS)
                        .map(hosts ->
                                each(hosts, HOST_NAME.asMatchPredicate(), "names without a port", "mybox,news.example"))
                        .orElse(Set.of()),
                takeIfThere(Setting.ALLOWED_ORIGINS)
                        .map(origins -> each(
                                origins, SettingsReader::isOrigin, "origins without a path", "https://desk.example"))
                        .orElse(Set.of()));
    }

    /// Each in lower case, as browsers send them.
    private static Set<String> each(Given given, Predicate<String> fits, String accepted, String example) {
        Set<String> each = new LinkedHashSet<>();
        for (String one : given.text().toLowerCase(Locale.ROOT).split(",", -1)) {
            if (!fits.test(one.strip())) {
                throw given.wrong(accepted + ", with commas between them, such as " + example);
            }
            each.add(one.strip());
        }
        return each;
    }

    private static boolean isOrigin(String text) {
        return ORIGIN.matcher(text).matches() && URI.create(text).getHost() != null;
    }

    private static boolean yesOrNo(Given given) {
        return switch (given.text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw given.wrong("true or false");
        };
    }

    private static ReaderChoice reader(Given given) {
        return Arrays.stream(ReaderChoice.values())
                .filter(choice -> choice.name().equalsIgnoreCase(given.text()))
                .findFirst()
                .orElseThrow(() -> given.wrong("lexical or neural"));
    }

    private Sessions sessions() {
        return new Sessions(
                number(take(Setting.SESSIONS, "1000"), 1, MOST_SESSIONS),
                number(take(Setting.SESSION_TURNS, "20"), 2, MOST_TURNS),
                duration(take(Setting.SESSION_EXPIRY, "30m")));
    }

    private static int number(Given given, int least, int most) {
        boolean fits = given.text().matches("\\d{1,7}")
                && Integer.parseInt(given.text()) >= least
                && Integer.parseInt(given.text()) <= most;
        if (!fits) {
            throw given.wrong("a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(given.text());
    }

    private Optional<Model> model() {
        Optional<URI> url = takeIfThere(Setting.MODEL_URL).map(SettingsReader::url);
        Optional<String> key = takeIfThere(Setting.MODEL_KEY).map(Given::text);
        Duration timeout = duration(take(Setting.MODEL_TIMEOUT, "20s"));
        double temperature = temperature(take(Setting.MODEL_TEMPERATURE, "0"));
        int maxTokens = maxTokens(take(Setting.MODEL_MAX_TOKENS, "512"));
        return takeIfThere(Setting.MODEL).map(model -> {
            int colon = colon(model);
            String provider = model.text().substring(0, colon);
            String name = model.text().substring(colon + 1);
            return new Model(provider, name, url, key, timeout, temperature, maxTokens);
        });
    }

    /// Where the model's name begins, after a provider that there is.
    private static int colon(Given given) {
        int colon = given.text().indexOf(':');
        String provider = colon < 0 ? "" : given.text().substring(0, colon);
        String name = given.text().substring(colon + 1);
        if (!PROVIDERS.contains(provider) || name.isBlank()) {
            throw given.wrong("a provider and a name: openai:NAME, ollama:NAME, anthropic:NAME or gemini:NAME");
        }
        return colon;
    }

    private static double temperature(Given given) {
        if (!given.text().matches("[01](?:\\.\\d{1,4})?|2(?:\\.0{1,4})?")) {
            throw given.wrong("a number from 0 to 2");
        }
        return Double.parseDouble(given.text());
    }

    private static int maxTokens(Given given) {
        if (!given.text().matches("[1-9]\\d{0,5}")) {
            throw given.wrong("a whole number from 1 to 999999");
        }
        return Integer.parseInt(given.text());
    }

    private static URI url(Given given) {
        String accepted = "an address that begins with http:// or https://";
        try {
            URI url = URI.create(given.text());
            if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                throw given.wrong(accepted);
            }
            return url;
        } catch (IllegalArgumentException passwordAndAll) {
            throw given.wrong(accepted);
        }
    }

    private static Duration duration(Given given) {
        Matcher matcher = DURATION.matcher(given.text());
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
            throw given.wrong("a time such as 20s or 500ms");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }
}
