package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.search.Words;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Questions that stand for nothing: a "he" for whom nobody was named, a bare "when?".
final class Unclear {

    private static final Pattern THING =
            Pattern.compile("\\b(?:they|them|their|it|its|that|this|there)\\b[\\s?]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIBED =
            Pattern.compile("\\b(?:the|a|an|this|that|whose)\\s\\p{Ll}+", Pattern.CASE_INSENSITIVE);

    private Unclear() {}

    static boolean isUnclear(String question) {
        Optional<MatchResult> person = Pronouns.first(Pronouns.OF_A_PERSON, question);
        if (person.isPresent()) {
            return !isExplained(question, person.get());
        }
        long content = content(question);
        return content == 0 || (content <= 1 && THING.matcher(question).find() && !names(question));
    }

    private static boolean isExplained(String question, MatchResult person) {
        return names(question.substring(0, person.start()))
                || OpeningPhrase.explains(question, person)
                || OwnWords.explain(question, person)
                || OwnWords.askedFor(question, person);
    }

    /// Whether somebody is named or described.
    private static boolean names(String text) {
        return !Names.certain(text).isEmpty() || DESCRIBED.matcher(text).find();
    }

    private static long content(String question) {
        return Words.of(question).stream()
                .filter(word -> !FunctionWords.contains(word.span().of(question)))
                .count();
    }
}
