package byline.answer.extractive;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.VerbFamilies;
import byline.article.OneLine;
import byline.search.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a question asks for, by its form.
///
/// @param list whether several answers are welcome ("who condemned …", "which countries …")
/// @param names the names in the question, which its answer is about and rarely is
/// @param subject the stems of what somebody is asked to have spoken about; empty where anything will do
/// @param counted the stems of what is asked to be counted; empty where nothing is
/// @param measure what kind of amount is asked for, where one is
/// @param asked the question from where it asks, in lower case
/// @param stems the question's content words, stemmed
/// @param speakers the names asked to have spoken, in a question for what somebody said
/// @param act the stems of the verb that the asked-for actor does, its family's among them; empty where the form shows
/// none
public record QuestionForm(
        Kind kind,
        boolean list,
        List<Names.Name> names,
        List<Names.Name> speakers,
        Set<String> subject,
        Set<String> counted,
        Measure measure,
        String asked,
        Set<String> stems,
        Set<String> act) {

    /// The slot the answer fills.
    public enum Kind {
        WHO,
        WHEN,
        WHERE,
        HOW_MANY,
        HOW_MUCH,
        THING,
        SAID,
        YES_NO,
        REASON,
        OPEN;

        /// Whether a bare fact answers.
        public boolean factual() {
            return switch (this) {
                case WHO, WHEN, WHERE, HOW_MANY, HOW_MUCH, THING -> true;
                case SAID, YES_NO, REASON, OPEN -> false;
            };
        }

        /// Whether a number, a day or a place answers.
        boolean measured() {
            return switch (this) {
                case HOW_MANY, HOW_MUCH, WHEN, WHERE -> true;
                case WHO, THING, SAID, YES_NO, REASON, OPEN -> false;
            };
        }
    }

    /// What kind of amount answers.
    public enum Measure {
        /// A sum of money.
        MONEY,
        /// Neither money nor a stretch of time: how tall, how heavy.
        SIZE,
        /// Anything but money: how old, how long, how far.
        NO_MONEY,
        /// Anything but an age: how big, how high.
        NO_AGE,
        ANY
    }

    private static final Pattern SAID = Pattern.compile(
            "\\bwhat\\b(?!\\s(?:percentage|percent|share|proportion|number|time|date|day|year|month|city|country|\\p{L}+s\\s(?:say|said|think|thought|claim|argu|respond|react|comment)\\p{L}*)\\b).*\\b(?:say|said|says|tell|told|think|thought|claim|claimed|argue|argued|respond|responded|react"
                    + "|reacted|urge|urged|warn|warned|tweet|tweeted|comment|commented|statement|response|reaction|view)\\b|\\bhow\\s(?:did|has|have|does|do)\\b.*\\b(?:react|respond"
                    + "|reacted|responded|describe|characterize|characterise|call|explain|justify)\\b");
    private static final Pattern SAYING = Pattern.compile(
            "\\b(?:say|said|tell|told|think|thought|claim|argu|urge|warn|tweet|respon|react|comment|describe|call|explain|justify|statement|view|reaction)\\p{L}*");
    private static final Pattern WHO = Pattern.compile("\\b(?:who|whom|whose)\\b");
    private static final Pattern WHEN = Pattern.compile(
            "\\bwhen\\b|\\b(?:what|which|on what|in what|in which|on which)\\s(?:date|day|year|month|time|week)\\b");
    private static final Pattern WHERE = Pattern.compile(
            "\\bwhere\\b|\\b(?:in |at |from )?(?:what|which)\\s(?:city|town|place|location|venue|region|village|street)\\b");
    private static final Pattern HOW_MUCH = Pattern.compile(
            "\\bhow\\s(?:much|far|long|old|big|large|small|tall|high|low|deep|wide|heavy|fast|quickly|soon|often|hot|cold|expensive"
                    + "|cheap|young|late|early|strong|close|near|rich|short|thick|frequently|slow|slowly)\\b|\\bwhat\\s(?:percentage|percent|share|proportion|price|cost|amount)\\b");
    private static final Pattern HOW_MANY = Pattern.compile("\\bhow\\smany\\b|\\bwhat\\snumber\\b");
    private static final Pattern COUNTED = Pattern.compile(
            "\\bhow many\\s(.+?)(?=\\s(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|in|at|of|on|by|per|there)\\b|\\?|$)");
    private static final Pattern PRICE = Pattern.compile(
            "\\b(?:how much|what).*\\b(?:cost|costs|price|pay|paid|worth|spend|spent|charge|charged|fee|fine|fined|admission|euros?|dollars?|pounds?|money)\\b");
    private static final Pattern SIZE = Pattern.compile("\\bhow\\s(?:tall|deep|wide|heavy|thick|hot|cold)\\b");
    private static final Pattern NO_MONEY = Pattern.compile(
            "\\bhow\\s(?:old|young|long|far|fast|quickly|slow|slowly|soon|often|frequently|late|early|close|near)\\b");

    private static final Pattern NO_AGE = Pattern.compile("\\bhow\\s(?:big|large|small|high|low|strong|rich)\\b");

    /// "Twelve civilians" answers how many people.
    private static final Set<String> ANYBODY = Words.stems("people persons");

    /// What belongs to its bearer: "Berg's reaction" is hers, what "Berg's lawyer said" is not.
    private static final Pattern OWN_WORDS = Pattern.compile("^(?:statement|respons|reaction|view|comment(?!e))");
    private static final Set<String> LIGHT = Words.stems(
            "speak speaks spoke spoken say said take takes took taken attend attends attended make made makes do did have has had"
                    + " get got go goes went come came meet met join joined give gave stand stood run ran play played");
    private static final Pattern REASON = Pattern.compile(
            "\\bwhy\\b|\\bwhat\\s(?:is|was|were|are)\\sthe\\s(?:reason|cause|purpose|point)\\b|\\bfor what (?:reason|purpose)\\b|\\bwhat (?:caused|prompted|led)\\b");
    private static final Pattern HOW = Pattern.compile("\\bhow\\b");
    private static final Pattern YES_NO = Pattern.compile(
            "^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)\\b");
    private static final Pattern THING = Pattern.compile("\\b(?:what|which|name|list)\\b");
    /// Words in front of a plural that belong to it: "which of the two Baltic countries".
    private static final String BEFORE_PLURAL =
            "(?:of (?:the|our|their|its)\\s)?(?:(?!(?:is|was|has|does|did|do|are|were"
                    + "|will|in|at|on|for|to|of)\\b)\\p{L}+\\s){0,2}?(?!(?:is|was|has|does|its|his|this|as)\\b)";
    private static final String PLURAL =
            "(?:\\p{L}{2,}(?<!s|u|i)s|people|children|(?!(?:abdo|acu|o|regi|speci)men)\\p{L}*men)\\b";

    /// What shows that a plural only describes the noun behind it: "which dockers union called", "which awards show?".
    private static final String DESCRIBES =
            "(?:['’]|\\s(?:is|was|has|does|the|a|an|its|their|his|her)\\b|\\s\\p{L}+\\W*$"
                    + "|\\s(?!(?:also|did|have|had|are|were|will|would|can|could|may|might|must|should)\\b)\\p{L}+(?<!ed)\\s(?:is|was|has|did|will|\\p{L}+ed)\\b)";
    private static final Pattern SEVERAL = Pattern.compile(
            "who\\s(?:(?:else|all|also|has|have|had|publicly|were among)\\s)*+(?!(?:is|was|will|would|did|does|do|the|became|are|were|won|leads?|led)\\b)\\p{L}+\\b"
                    + "|who\\s(?:are|were)\\b|(?:name|list)\\b|(?:which|what)\\s"
                    + BEFORE_PLURAL + PLURAL + "(?!" + DESCRIBES + ")");
    private static final Pattern ACT_AFTER_WHO =
            Pattern.compile("\\bwho\\s(?:(?:else|all|also|has|have|had|publicly|will|would|been)\\s)*(\\p{L}+)");
    private static final Pattern ACT_AFTER_PLURAL = Pattern.compile(
            "\\b(?:which|what)\\s(?:(?!(?:is|was|has|does|did|do|are|were|will)\\b)\\p{L}+\\s){0,2}?(?!(?:is|was|has|does)\\b)\\p{L}+s\\s(?:(?:have|had|also|were|are|will|would)\\s)*(\\p{L}+)");
    private static final Set<String> ASKING = Set.of(
            "mani", "much", "long", "far", "mean", "happen", "name", "list", "call", "accord", "articl", "report",
            "tell", "describ", "kind", "type", "sort");

    public QuestionForm {
        names = List.copyOf(names);
        speakers = List.copyOf(speakers);
        subject = Set.copyOf(subject);
        counted = Set.copyOf(counted);
        stems = Set.copyOf(stems);
        act = Set.copyOf(act);
    }

    public static QuestionForm of(String question) {
        String whole = question.strip();
        String asked = Asking.words(OneLine.of(Asking.sentence(whole).of(whole)));
        Kind kind = kind(asked);
        boolean list = (kind == Kind.WHO || kind == Kind.THING || kind == Kind.WHERE)
                && SEVERAL.matcher(Asking.fromQuestionWord(asked)).lookingAt();
        List<Names.Name> names = Names.of(whole);
        return new QuestionForm(
                kind,
                list,
                names,
                kind == Kind.SAID ? speakers(names, asked) : List.of(),
                subject(asked),
                counted(asked),
                measure(asked),
                asked,
                content(whole),
                act(asked));
    }

    private static Kind kind(String lower) {
        if (SAID.matcher(lower).find() && !lower.startsWith("who")) {
            return Kind.SAID;
        }
        return first(lower);
    }

    private static Kind first(String lower) {
        record Clue(Kind kind, Pattern pattern) {}
        if (YES_NO.matcher(lower).find()) {
            return Kind.YES_NO;
        }
        List<Clue> clues = List.of(
                new Clue(Kind.HOW_MANY, HOW_MANY),
                new Clue(Kind.HOW_MUCH, HOW_MUCH),
                new Clue(Kind.WHEN, WHEN),
                new Clue(Kind.WHERE, WHERE),
                new Clue(Kind.WHO, WHO),
                new Clue(Kind.REASON, REASON),
                new Clue(Kind.THING, THING),
                new Clue(Kind.OPEN, HOW));
        Kind best = Kind.OPEN;
        int at = Integer.MAX_VALUE;
        for (Clue clue : clues) {
            Matcher matcher = clue.pattern().matcher(lower);
            if (matcher.find() && matcher.start() < at) {
                best = clue.kind();
                at = matcher.start();
            }
        }
        return best;
    }

    /// The names before the verb of saying: "what did Anna Berg say about Lund" asks for Anna Berg's words.
    private static List<Names.Name> speakers(List<Names.Name> names, String asked) {
        Matcher saying = SAYING.matcher(asked);
        boolean says = saying.find();
        String before = says ? asked.substring(0, saying.start()) : asked;
        boolean ofOwners = says && OWN_WORDS.matcher(saying.group()).find();
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(name -> ofOwners || !owns(name, before))
                .filter(name -> before.contains(name.text().toLowerCase(Locale.ROOT)) && seen.add(name.text()))
                .toList();
    }

    /// Whether a name only says whose it is that speaks: "Berg's lawyer".
    private static boolean owns(Names.Name name, String before) {
        String words = Pattern.quote(name.text().toLowerCase(Locale.ROOT));
        return Pattern.compile(words + "(?:['’]s|(?<=s)['’])\\s")
                .matcher(before)
                .find();
    }

    private static Measure measure(String asked) {
        if (PRICE.matcher(asked).find()) {
            return Measure.MONEY;
        }
        if (SIZE.matcher(asked).find()) {
            return Measure.SIZE;
        }
        if (NO_MONEY.matcher(asked).find()) {
            return Measure.NO_MONEY;
        }
        return NO_AGE.matcher(asked).find() ? Measure.NO_AGE : Measure.ANY;
    }

    private static Set<String> counted(String lower) {
        Matcher matcher = COUNTED.matcher(lower);
        Set<String> counted = matcher.find() ? Words.stems(matcher.group(1)) : Set.of();
        return ANYBODY.containsAll(counted) ? Set.of() : counted;
    }

    private static Set<String> subject(String asked) {
        Matcher saying = SAYING.matcher(asked);
        return saying.find() ? content(asked.substring(saying.end())) : Set.of();
    }

    private static Set<String> content(String question) {
        Set<String> stems = new LinkedHashSet<>();
        for (Words.Word word : Words.of(question)) {
            if (!FunctionWords.contains(word.span().of(question)) && !ASKING.contains(word.stem())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private static Set<String> act(String lower) {
        for (Pattern pattern : List.of(ACT_AFTER_WHO, ACT_AFTER_PLURAL)) {
            Matcher matcher = pattern.matcher(lower);
            if (matcher.find() && !FunctionWords.contains(matcher.group(1))) {
                Set<String> stems = new LinkedHashSet<>();
                if (Words.stems(matcher.group(1)).stream().anyMatch(LIGHT::contains)) {
                    return Set.of();
                }
                Words.stems(matcher.group(1)).forEach(stem -> stems.addAll(VerbFamilies.of(stem)));
                return stems;
            }
        }
        return Set.of();
    }
}
