package byline;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What every command understands: which articles, which index, how to read them.
final class CommonOptions {

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "Folder of articles (BYLINE_ARTICLES). Default: the sample articles.")
    Optional<String> articles = Optional.empty();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Folder the index is kept in (BYLINE_INDEX). Default: one for each articles folder, among"
                    + " your user's data.")
    Optional<String> index = Optional.empty();

    @Option(
            names = "--allow-delete",
            description = "Let the index drop more than half of its articles, when so many are gone from the folder.")
    boolean allowDelete;

    @Option(
            names = "--reader",
            paramLabel = "KIND",
            description = "What finds answers in a text (BYLINE_READER): lexical or neural.")
    Optional<String> reader = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Settings file, YAML with one \"name: value\" a line (BYLINE_SETTINGS).")
    Optional<Path> settings = Optional.empty();

    /// What was said, by setting.
    Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        articles.ifPresent(text -> given.put(Setting.ARTICLES, text));
        index.ifPresent(text -> given.put(Setting.INDEX, text));
        reader.ifPresent(text -> given.put(Setting.READER, text));
        if (allowDelete) {
            given.put(Setting.ALLOW_DELETE, "true");
        }
        return given;
    }
}
