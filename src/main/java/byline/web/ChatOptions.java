package byline.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// How the server behaves.
///
/// @param page the folder that holds the page's files, `index.html` among them
/// @param hosts names the server may be called by besides its own address and `localhost`
/// @param origins origins whose pages may ask, such as `https://desk.example`; none unless the user names them
/// @param answering how many questions are answered at the same time, at least 1
/// @param waiting how many more may wait their turn before others are turned away
/// @param patience how long a question waits its turn
/// @param keepAlive how long a stream may be silent before a comment keeps it open
/// @param permalinks how many answers are kept for their permalinks
/// @param logQuestions whether the log may hold what was asked
public record ChatOptions(
        Path page,
        Set<String> hosts,
        Set<String> origins,
        int answering,
        int waiting,
        Duration patience,
        Duration keepAlive,
        int permalinks,
        boolean logQuestions) {

    public ChatOptions {
        if (answering < 1 || waiting < 0 || permalinks < 1) {
            throw new IllegalArgumentException("a server answers at least one question and keeps at least one answer");
        }
        hosts = Set.copyOf(hosts);
        origins = Set.copyOf(origins);
    }

    /// What suits one machine and its user.
    public static ChatOptions of(Path page) {
        return new ChatOptions(
                page, Set.of(), Set.of(), 16, 256, Duration.ofSeconds(30), Duration.ofSeconds(10), 1_000, false);
    }

    public ChatOptions withOrigins(Set<String> allowed) {
        return new ChatOptions(page, hosts, allowed, answering, waiting, patience, keepAlive, permalinks, logQuestions);
    }

    public ChatOptions withHosts(Set<String> allowed) {
        return new ChatOptions(
                page, allowed, origins, answering, waiting, patience, keepAlive, permalinks, logQuestions);
    }

    public ChatOptions withCapacity(int atOnce, int inLine) {
        return new ChatOptions(page, hosts, origins, atOnce, inLine, patience, keepAlive, permalinks, logQuestions);
    }

    public ChatOptions withKeepAlive(Duration silence) {
        return new ChatOptions(page, hosts, origins, answering, waiting, patience, silence, permalinks, logQuestions);
    }

    public ChatOptions withQuestionsLogged(boolean asked) {
        return new ChatOptions(page, hosts, origins, answering, waiting, patience, keepAlive, permalinks, asked);
    }
}
