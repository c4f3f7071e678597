package byline.answer.model;

import dev.langchain4j.model.input.PromptTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The prompts, one a file with `{{variable}}` places; what fills a place is never looked through for places.
final class Prompts {

    static final String ANSWER_RULES = "answer-rules.txt";
    static final String ANSWER_QUESTION = "answer-question.txt";
    static final String REWRITE = "rewrite-follow-up.txt";

    private static final Map<String, Set<String>> VARIABLES = Map.of(
            ANSWER_RULES, Set.of("open", "close"),
            ANSWER_QUESTION, Set.of("today", "passages", "question"),
            REWRITE, Set.of("open", "close", "conversation", "question"));
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([\\w.]+)\\s*}}");

    /// Templates would read the clock for places of their own.
    private static final Clock NO_CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Map<String, PromptTemplate> templates;

    private Prompts(Map<String, PromptTemplate> templates) {
        this.templates = templates;
    }

    /// Reads every prompt and renders it once, so that a broken one fails at the start and not in an answer.
    ///
    /// @throws IllegalStateException naming the file and what is wrong with it
    static Prompts load(Path folder) {
        Map<String, PromptTemplate> templates = new LinkedHashMap<>();
        VARIABLES.forEach((file, variables) -> templates.put(file, template(folder.resolve(file), variables)));
        return new Prompts(templates);
    }

    String render(String file, Map<String, String> values) {
        PromptTemplate template = templates.get(file);
        if (template == null) {
            throw new IllegalArgumentException("there is no prompt " + file);
        }
        return template.apply(Map.<String, Object>copyOf(values)).text();
    }

    private static PromptTemplate template(Path file, Set<String> variables) {
        String text = read(file);
        Set<String> places = new TreeSet<>(PLACE.matcher(text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .toList());
        if (!places.equals(new TreeSet<>(variables))) {
            throw new IllegalStateException(
                    "The prompt " + file + " has the places " + places + "; it needs " + new TreeSet<>(variables));
        }
        PromptTemplate template = PromptTemplate.from(text.strip(), NO_CLOCK);
        Map<String, Object> sample = new LinkedHashMap<>();
        variables.forEach(variable -> sample.put(variable, "sample"));
        template.apply(sample);
        return template;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The prompt " + file + " cannot be read; unpack Byline again", unreadable);
        }
    }
}
