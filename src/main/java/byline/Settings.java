package byline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the user chose, understood and checked.
///
/// @param articles the folder of articles, absolute
/// @param index the folder the index is kept in, absolute
/// @param port 0 to 65535; 0 takes any free one
/// @param allowed whom the server answers beside those who call it by its own address
/// @param allowDelete whether a sync may delete more than half of the articles
/// @param sessions how many conversations are remembered, and for how long
/// @param logQuestions whether the log may hold what was asked
/// @param model a chat model; empty for none
/// @param given every setting as it was written, with where from, in the order of [Setting]
record Settings(
        Path articles,
        Path index,
        String host,
        int port,
        Allowed allowed,
        boolean allowDelete,
        ReaderChoice reader,
        Sessions sessions,
        boolean logQuestions,
        Optional<Model> model,
        List<Given> given) {

    Settings {
        given = List.copyOf(given);
    }

    /// Names and pages that may reach the server.
    ///
    /// @param hosts names it may be called by, without ports
    /// @param origins origins whose pages may ask, such as `https://desk.example`
    record Allowed(Set<String> hosts, Set<String> origins) {

        Allowed {
            hosts = Set.copyOf(hosts);
            origins = Set.copyOf(origins);
        }
    }

    /// What finds answers in a text.
    enum ReaderChoice {
        LEXICAL,
        NEURAL
    }

    /// Conversations that askers name by their `session_id`.
    ///
    /// @param most how many are remembered
    /// @param turns how many of the last turns of each, questions and answers counted apart
    /// @param expiry how long after its last use one is forgotten
    record Sessions(int most, int turns, Duration expiry) {}

    /// A chat model through LangChain4j.
    ///
    /// @param provider `openai`, `ollama`, `anthropic` or `gemini`
    /// @param timeout the whole answer's time budget
    /// @param temperature 0 to 2
    /// @param maxTokens the most the model may write, 1 to 999,999
    record Model(
            String provider,
            String name,
            Optional<URI> url,
            Optional<String> key,
            Duration timeout,
            double temperature,
            int maxTokens) {

        /// Never the key.
        @Override
        public String toString() {
            return provider + ":" + name;
        }
    }
}
