package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.search.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A follow-up in the light of the question and answer before it.
final class Resolution {

    private static final Pattern BARE = Pattern.compile(
            "^(?:and |but |so )?(?<what>when|where|why|how|how many|how much|by how much|since when|until when|who|with whom|what for)(?: exactly)?"
                    + "(?: (?:was|is|did|does|will) (?:that|this|it)(?: happen(?:ed)?| be)?)?\\s*\\?*$",
            Pattern.CASE_INSENSITIVE);
    /// "And what did Jon Holm say?" needs no "and", whoever else was asked about.
    private static final Pattern JOINED = Pattern.compile(
            "^(?:and|but|so),?\\s(?=(?:(?:in|at|on|to|for|from|by|with|of|about|against|since|until|under)\\s)?"
                    + "(?:who|whom|whose|what|which|when|where|why|how)\\b"
                    + "|(?-i:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|tell|explain|describe)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:and |but )?(?:what|how) about (?<name>.+?)\\??$|^and (?<other>[^?]{2,60})\\??$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile(
            "\\b(?:he|she|him|her(?!\\s\\p{L}+)|his|her|hers|they|them|their)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile(
            "\\b(?:it|its|that|this|these|those)\\b(?!\\s(?:week|month|year|time|day|is|was|true)\\b)",
            Pattern.CASE_INSENSITIVE);
    /// "It" behind such a word is what was talked about, whoever else the question names.
    private static final Pattern MATTER = Pattern.compile(
            "\\b(?:about|of|on|to|with|for|against)\\s(?:it|that|this|these|those)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern POSSESSIVE = Pattern.compile("his|her|their|its|hers", Pattern.CASE_INSENSITIVE);
    private static final Pattern THERE =
            Pattern.compile("\\bthere\\b(?!\\s(?:is|are|was|were|be|been)\\b)", Pattern.CASE_INSENSITIVE);

    private Resolution() {}

    /// The follow-up as a question on its own; as it is where it is one already.
    static String of(String followUp, String asked, String answered) {
        String question = alone(followUp);
        Matcher bare = BARE.matcher(question);
        Antecedents before = new Antecedents(asked, answered);
        if (bare.matches()) {
            return before.statementFor(capital(bare.group("what"))).orElse(question);
        }
        Matcher about = ABOUT.matcher(question);
        if (about.matches()) {
            String name = about.group("name") != null ? about.group("name") : about.group("other");
            return before.questionAbout(name.strip()).orElseGet(() -> pronouns(question, before));
        }
        return pronouns(question, before);
    }

    private static String alone(String followUp) {
        Matcher joined = JOINED.matcher(followUp);
        if (!joined.find()) {
            return followUp;
        }
        String question = followUp.substring(joined.end());
        return question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1);
    }

    private static String pronouns(String question, Antecedents before) {
        String people = replace(question, PERSON, before::person);
        boolean matter = MATTER.matcher(people).find() || !names(question);
        String things = matter ? insertFirst(people, THING, before::thing) : people;
        return replace(things, THERE, () -> before.place().map(place -> "in " + place));
    }

    /// Puts a name in the place of the first pronoun that the question itself does not explain.
    private static String replace(String question, Pattern words, Supplier<Optional<String>> name) {
        return Pronouns.first(words, question)
                .filter(pronoun -> !names(question.substring(0, pronoun.start())))
                .filter(pronoun -> !OpeningPhrase.explains(question, pronoun))
                .map(pronoun -> insert(question, pronoun, name.get()))
                .orElse(question);
    }

    private static String insertFirst(String question, Pattern words, Supplier<Optional<String>> name) {
        return Pronouns.first(words, question)
                .map(pronoun -> insert(question, pronoun, name.get()))
                .orElse(question);
    }

    private static String insert(String question, MatchResult pronoun, Optional<String> name) {
        if (name.isEmpty()) {
            return question;
        }
        boolean possessive = POSSESSIVE.matcher(pronoun.group()).matches()
                && question.substring(pronoun.end()).matches("\\s\\p{L}.*");
        String word = possessive ? name.get() + "'s" : name.get();
        return question.substring(0, pronoun.start()) + word + question.substring(pronoun.end());
    }

    private static boolean names(String text) {
        return Names.certain(text).stream()
                .anyMatch(name -> !FunctionWords.contains(name.text())
                        && !Words.stems(name.text()).isEmpty());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
