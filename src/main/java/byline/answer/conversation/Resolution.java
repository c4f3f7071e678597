package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.search.Words;
import java.util.Locale;
import java.util.Optional;
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
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:he|she|him|his|hers?|they|them|their)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MANY = Pattern.compile("they|them|their", Pattern.CASE_INSENSITIVE);
    private static final Pattern THING = Pattern.compile(
            "\\b(?:it|its|that|this|these|those)\\b(?!\\s(?:week|month|year|time|day|is|was|true)\\b)",
            Pattern.CASE_INSENSITIVE);
    /// "It" behind such a word is what was talked about, whoever else the question names.
    private static final Pattern MATTER = Pattern.compile(
            "\\b(?:about|of|on|to|with|for|against)\\s(?:it|that|this|these|those)\\b", Pattern.CASE_INSENSITIVE);

    /// "When did he say that?": words, which nothing that was talked about can take the place of.
    private static final Pattern SAYS =
            Pattern.compile("\\b(?:say|says|said|saying|claim|claims|claimed)\\s$", Pattern.CASE_INSENSITIVE);
    /// "Why did he do that?"
    private static final Pattern DOES = Pattern.compile("\\b(?:do|doing|done)\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT_WHAT = Pattern.compile("^\\s(?:about|regarding)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL_NOUN = Pattern.compile("\\p{Ll}.*s");
    private static final Pattern THERE =
            Pattern.compile("\\bthere\\b(?!\\s(?:be\\b|been\\b|" + Grammar.AUXILIARY + "))", Pattern.CASE_INSENSITIVE);

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
        String people = people(question, before);
        boolean matter = MATTER.matcher(people).find() || !names(question);
        String things = matter ? thing(people, before) : people;
        return place(things, before);
    }

    /// Puts a name in the place of the first pronoun that the question itself does not explain.
    private static String people(String question, Antecedents before) {
        return Pronouns.first(PERSON, question)
                .filter(pronoun -> !isNamed(question, pronoun) && !OwnWords.explain(question, pronoun))
                .map(pronoun -> insert(question, pronoun, whoIsMeant(question, pronoun, before)))
                .orElse(question);
    }

    private static Optional<String> whoIsMeant(String question, MatchResult pronoun, Antecedents before) {
        if (!MANY.matcher(pronoun.group()).matches()) {
            return before.person();
        }
        return before.many().or(() -> OwnWords.askedFor(question, pronoun) ? Optional.empty() : before.person());
    }

    private static String thing(String question, Antecedents before) {
        return Pronouns.first(THING, question)
                .filter(pronoun -> !OwnWords.explain(question, pronoun) && !isAct(question, pronoun))
                .map(pronoun -> insert(question, pronoun, whatIsMeant(question, pronoun, before)))
                .orElse(question);
    }

    private static Optional<String> whatIsMeant(String question, MatchResult pronoun, Antecedents before) {
        boolean words = Pronouns.isObject(question, pronoun)
                && SAYS.matcher(question.substring(0, pronoun.start())).find();
        if (!words) {
            return before.thing();
        }
        boolean told = ABOUT_WHAT.matcher(question.substring(pronoun.end())).find();
        return before.matter().filter(what -> !told).map(what -> pronoun.group() + " about " + what);
    }

    private static boolean isAct(String question, MatchResult pronoun) {
        return DOES.matcher(question.substring(0, pronoun.start())).find();
    }

    private static String place(String question, Antecedents before) {
        return Pronouns.first(THERE, question)
                .filter(there -> !isNamed(question, there))
                .map(there -> insert(question, there, before.place().map(place -> "in " + place)))
                .orElse(question);
    }

    private static boolean isNamed(String question, MatchResult pronoun) {
        return names(question.substring(0, pronoun.start())) || OpeningPhrase.explains(question, pronoun);
    }

    private static String insert(String question, MatchResult pronoun, Optional<String> name) {
        if (name.isEmpty()) {
            return question;
        }
        String word = Pronouns.isPossessive(question, pronoun) ? possessive(name.get()) : name.get();
        return question.substring(0, pronoun.start()) + word + question.substring(pronoun.end());
    }

    private static String possessive(String name) {
        return PLURAL_NOUN.matcher(name).matches() ? name + "'" : name + "'s";
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
