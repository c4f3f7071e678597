package byline.answer.language;

import byline.search.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Who says something in a sentence: the name next to a verb of saying, on either side of it.
public final class Speakers {

    private static final Pattern CLAUSE_BREAK = Pattern.compile("[;.!?]|\\b(?:that|who|which|when|after|because)\\b");
    /// "call" may be a noun, "called" says something.
    private static final Pattern INFLECTED = Pattern.compile("(?:ed|ing|s|say|said|told|wrote|spoke)$");
    private static final Pattern AWAY =
            Pattern.compile(",|\\b(?:with|in|on|for|at|of|about|from|by|against|over|during|after)\\b");
    private static final Pattern BEING = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being|got|gets)\\s(?:(?:\\p{L}+ly|also|later|not|never)\\s)?$");
    private static final Pattern SAID_FIRST = Pattern.compile("[,”\"’']\\s*$");
    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:[,.;:!?)]|$)|\\s(?:in|on|at|of|to|from|for|after|before|during|who|as|last|earlier|late|this)\\b");
    /// Who somebody is, between a name and its verb: ", the head of NATO, also", ", Alba's captain,", " (R-Ohio)".
    private static final Pattern ASIDE = Pattern.compile(
            "\\.?(?:\\s\\([^()]{1,40}\\))?"
                    + "(?:(?:,|\\s[—–-])\\s(?!and\\b|or\\b|but\\b)(?=[\\p{Ll}\\d]|\\p{Lu}-\\p{Lu}|[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+){0,3}['’])"
                    + "(?:[^“”\";:!?]|[“\"][^“”\"]{1,60}[”\"]){2,160}?(?:,|(?<=,[”\"])|\\s[—–-]))?"
                    + "\\s(?:(?:also|then|later|however|meanwhile|\\p{Ll}+ly)\\s)*(?:(?:has|had|have)\\s(?:also\\s|this to\\s)?)?");
    /// Somebody who is told first what he is: "the mayor of Lund, Jon Holm,".
    private static final Pattern NAMED_LAST = Pattern.compile(
            ",\\s(?![^,]*['’]s\\s|\\p{Lu}-\\p{Lu})\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,3}(?:,|\\s[—–-])\\s[^,]*$");
    /// A name behind one of these is a place or a person told of, not who goes on to speak.
    private static final Pattern LED_IN = Pattern.compile(
            "(?i)\\b(?:in|at|from|of|on|to|for|with|near|after|before|by|about|against|over|during)\\s(?:the\\s)?$");
    private static final Pattern PAST = Pattern.compile("said|says|told|\\p{L}+ed");
    private static final Pattern AS_PRONOUN = Pattern.compile(
            "\\b(?i:he|she|they|I|we|it|who|and|then|also)\\s(?:(?:\\p{Ll}+ly|also|then|later|has|had|have)\\s)*$");
    private static final Pattern PRONOUN_BEHIND = Pattern.compile("\\s(?:he|she|they|I|we)\\b");
    private static final int REACH = 70;

    private Speakers() {}

    /// The names that speak, in order of appearance.
    public static List<Names.Name> of(String sentence) {
        List<Words.Word> verbs = Words.of(sentence).stream()
                .filter(word -> Speech.voices(word.stem()))
                .filter(word -> INFLECTED.matcher(word.span().of(sentence)).find())
                .filter(word -> !quoted(sentence, word))
                .toList();
        List<Names.Name> names = Names.of(sentence);
        Set<Names.Name> speakers = new HashSet<>();
        verbs.forEach(verb -> speakers.addAll(of(sentence, names, verb)));
        return names.stream().filter(speakers::contains).toList();
    }

    /// Whether somebody without a name speaks, and no pronoun takes up who spoke before: "police said".
    public static boolean unnamed(String sentence) {
        return Words.of(sentence).stream()
                .filter(word -> Speech.isVerb(word.stem()))
                .filter(word -> PAST.matcher(word.span().of(sentence)).matches())
                .filter(word -> !quoted(sentence, word))
                .anyMatch(word -> !AS_PRONOUN
                                .matcher(sentence.substring(0, word.span().start()))
                                .find()
                        && !PRONOUN_BEHIND
                                .matcher(sentence.substring(word.span().end()))
                                .lookingAt());
    }

    /// Those before the verb, else those behind it: "Berg praised Holm" is spoken by Berg alone. What is said may also
    /// come first: "the fleet is safe, said Holm".
    private static List<Names.Name> of(String sentence, List<Names.Name> names, Words.Word verb) {
        int clauseEnd = clauseEnd(sentence, names, verb);
        List<Names.Name> near = names.stream()
                .filter(name -> speaks(sentence, name, verb, clauseEnd))
                .toList();
        List<Names.Name> before = near.stream()
                .filter(name -> name.span().end() <= verb.span().start())
                .toList();
        List<Names.Name> behind =
                near.stream().filter(name -> !before.contains(name)).toList();
        boolean inverted =
                SAID_FIRST.matcher(sentence.substring(0, verb.span().start())).find()
                        && behind.stream()
                                .anyMatch(name -> ENDS.matcher(
                                                sentence.substring(name.span().end()))
                                        .lookingAt());
        return before.isEmpty() || inverted ? behind : before;
    }

    /// @param clauseEnd where the clause in front of the verb ends
    private static boolean speaks(String sentence, Names.Name name, Words.Word verb, int clauseEnd) {
        boolean before = name.span().end() <= verb.span().start();
        int from = before ? name.span().end() : verb.span().end();
        int until = before ? clauseEnd : name.span().start();
        if (from > until || until - from > (before ? REACH : REACH / 2)) {
            return false;
        }
        String between = sentence.substring(from, until);
        boolean nearest = Names.certain("x " + between).stream().allMatch(other -> together(between));
        boolean sameClause = !CLAUSE_BREAK.matcher(between).find();
        boolean away = before
                ? passive(between, verb.span().of(sentence))
                : AWAY.matcher(between).find();
        return nearest && sameClause && !away;
    }

    /// "Anna Berg was accused": the name before the verb is whom somebody speaks of.
    private static boolean passive(String between, String verb) {
        return !verb.endsWith("ing") && BEING.matcher(between).find();
    }

    /// Where the clause in front of a verb ends: before what only tells who the first name of it is.
    private static int clauseEnd(String sentence, List<Names.Name> names, Words.Word verb) {
        int start = verb.span().start();
        return names.stream()
                .filter(name -> name.span().end() < start)
                .filter(name -> !LED_IN.matcher(
                                sentence.substring(0, name.span().start()))
                        .find())
                .mapToInt(name -> name.span().end())
                .filter(end -> isAside(sentence.substring(end, start)))
                .findFirst()
                .orElse(start);
    }

    private static boolean isAside(String between) {
        return ASIDE.matcher(between).matches() && !NAMED_LAST.matcher(between).find();
    }

    /// "Anna Berg and Jon Holm said": another name in between speaks as well.
    private static boolean together(String between) {
        return between.matches("(?s)(?:,| and\\b).*") && between.contains(" and ");
    }

    private static boolean quoted(String sentence, Words.Word word) {
        return Quotations.of(sentence).stream().anyMatch(quote -> quote.contains(word.span()));
    }
}
