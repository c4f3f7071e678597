package byline.answer.suggest;

import byline.answer.language.Names;
import byline.answer.language.VerbForms;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who did what to what, in the plainest order of words: "Ida Holm, the mayor, opened the bridge on Monday".
///
/// @param actor with its "the"
/// @param verb in the simple past
/// @param object a noun phrase
/// @param rest what follows the object
record Deed(Names.Name actor, String verb, String object, String rest) {

    private static final Pattern VERB = Pattern.compile("(?:, [^,\"“”]{3,80},)? (\\p{Ll}{3,})(?= (?:the |\\p{Lu}))");
    /// Past forms that an object alone does not complete, or that tell what was said.
    private static final Set<String> INCOMPLETE = Set.of(
            "said told added called named described considered asked wanted made gave put left sent let kept found felt"
                    .split(" ", -1));
    /// What may follow an object that ends there.
    private static final Pattern ENDED = Pattern.compile(
            "(?:[,.;]?$|[,;] .*| (?:on|in|at|during|after|before|for|with|by|over|from|when|while|and|last|this) .*)");

    /// The deed a sentence opens with, after a day at most; empty where it has another form.
    static Optional<Deed> of(String text) {
        for (Names.Name name : Names.certain(text)) {
            if (!opens(text, name)) {
                return Optional.empty();
            }
            Optional<Deed> deed = by(text, name);
            if (deed.isPresent()) {
                return deed;
            }
        }
        return Optional.empty();
    }

    static boolean incomplete(String past) {
        return INCOMPLETE.contains(past);
    }

    private static boolean opens(String text, Names.Name name) {
        return text.substring(0, name.span().start()).matches("(?:(?:On|Late on|Early on) \\p{L}+,? )?(?:[Tt]he )?");
    }

    private static Optional<Deed> by(String text, Names.Name name) {
        Matcher matcher = VERB.matcher(text).region(name.span().end(), text.length());
        if (!matcher.lookingAt() || !VerbForms.isPast(matcher.group(1)) || INCOMPLETE.contains(matcher.group(1))) {
            return Optional.empty();
        }
        return Phrases.at(text, matcher.end(1) + 1)
                .filter(object -> ENDED.matcher(text.substring(object.end())).matches())
                .map(object -> new Deed(name, matcher.group(1), object.text(), text.substring(object.end())));
    }
}
