package byline;

import byline.answer.model.ModelCheck;
import byline.article.Corpus;
import byline.article.CorpusException;
import byline.search.IndexException;
import byline.search.IndexState;
import byline.search.PassageIndex;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Looks whether everything is there that Byline needs, and changes nothing.
final class Doctor {

    private static final int OLDEST_JAVA = 25;

    private final Settings settings;
    private final Home home;

    Doctor(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>(List.of(java(), models(), page(), articles(), index(), port()));
        settings.model().map(Doctor::chatModel).ifPresent(checks::add);
        return List.copyOf(checks);
    }

    private static Check java() {
        String found = "Java " + Runtime.version() + " in " + System.getProperty("java.home");
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Check.good("Java", found)
                : Check.bad("Java", found + "; install a JDK " + OLDEST_JAVA);
    }

    private Check models() {
        long started = System.nanoTime();
        try {
            String loaded = App.tryModels(settings);
            return Check.good("Models", loaded + ", loaded in " + (System.nanoTime() - started) / 1_000_000 + " ms");
        } catch (RuntimeException broken) {
            return Check.bad("Models", String.valueOf(broken.getMessage()));
        }
    }

    private static Check chatModel(Settings.Model model) {
        ModelCheck.Result result = App.tryChatModel(model);
        return result.good() ? Check.good("Chat model", result.message()) : Check.bad("Chat model", result.message());
    }

    private Check page() {
        return Files.isRegularFile(home.page().resolve("index.html"))
                ? Check.good("Page", home.page().toString())
                : Check.bad("Page", "there is no index.html in " + home.page() + "; unpack Byline again");
    }

    private Check articles() {
        try {
            int files = Corpus.of(settings.articles(), settings.index()).files().size();
            return Check.good("Articles", files + " files in " + settings.articles());
        } catch (CorpusException wrong) {
            return Check.bad("Articles", String.valueOf(wrong.getMessage()));
        }
    }

    private Check index() {
        if (!Files.isDirectory(settings.index())) {
            return Check.good("Index", "not built yet; byline index or byline serve builds it in " + settings.index());
        }
        try (PassageIndex index = App.openIndex(settings)) {
            String written = index.readOnly() ? "; another Byline process keeps it up to date" : "";
            return Check.good("Index", settings.index() + " holds " + contents(index.state()) + written);
        } catch (IndexException wrong) {
            return Check.bad("Index", String.valueOf(wrong.getMessage()));
        }
    }

    private static String contents(IndexState state) {
        return state.articles() + " articles in " + state.passages() + " passages, " + state.embedded()
                + " with vectors";
    }

    private Check port() {
        String address = settings.host() + ":" + settings.port();
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
            return Check.good("Address", address + (settings.port() == 0 ? ", any free port" : " is free"));
        } catch (IOException | RuntimeException taken) {
            return Check.bad(
                    "Address",
                    address + " cannot be had (" + taken.getMessage() + "); another Byline may be serving there, else"
                            + " choose another with --port");
        }
    }
}
