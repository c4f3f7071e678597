package byline.answer.language;

import byline.search.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text tells as less than a fact: as possible, expected, alleged, impossible, rare, false or under a condition.
public final class Hedges {

    /// "To" before a verb, not before what is given or agreed to.
    private static final String TO = "\\sto\\s(?!(?:the|an?|his|her|its|their|this|that)\\b|[\\p{Lu}\\p{N}$€£¥])";

    /// A few words of one clause.
    private static final String GAP = "\\s(?:[^\\s,.;:]+\\s){0,5}?";

    /// What a verb may end in behind its stem.
    private static final String FORM = "(?:e?s|ed?|ing)?";

    private static final String NOT = "(?!\\snot\\b|n[’']t)";

    /// What the hedge bears on stands behind it, the verb first: "may approve", "suspected of planning".
    private enum Kind {
        FUTURE("\\b(?:will|shall|would)\\b" + NOT + "|[’']ll\\b|\\b(?:is|are|was|were|be)"
                + "(?:\\s(?:about|going|due|set|scheduled|slated|poised|bound))?" + TO),
        EXPECTATION(
                "\\b(?i:(?:expected|likely|planned|meant|supposed|prepar(?:ed|ing)|ready|willing|threat(?:en(?:s|ed|ing)?)?"
                        + "|plan(?:s|ning)?|hop(?:es?|ed|ing)|want(?:s|ed|ing)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|seek(?:s|ing)?|sought"
                        + "|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|vow(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)"
                        + "|offer(?:s|ed|ing)?|propos(?:als?|es?|ed|ing)|agree(?:s|d|ing|ment)?|deci(?:des?|ded|ding|sion)|bid|efforts?"
                        + "|calls?|requests?|wish(?:es|ed)?|permission|chance|deal|order)" + TO
                        + "|(?:expect|urg|ask|order|tell|told|press|beg|invit|encourag|call|want|request|instruct|demand)"
                        + FORM
                        + GAP + "to\\s(?=\\p{Ll}+)(?!(?:the|an?|his|her|its|their)\\b)"
                        + "|(?:consider|weigh|mull|discuss|contemplat|recommend|suggest|propos)" + FORM
                        + "\\s(?=\\p{Ll}+ing\\b)"
                        + "|(?:possibility|prospect|risk|threat|chance|danger|hope|instead)s?\\sof\\s|rather\\sthan\\s)"),
        POSSIBILITY("\\bmay\\b" + NOT
                + "|\\b(?i:(?:might|could|can)\\b(?!not)" + NOT
                + "|(?:probably|possibly|perhaps|maybe|presumably|potentially|likely)\\s(?!to\\b))"),
        ALLEGATION("\\b(?i:(?:alleged(?:ly)?|reportedly|supposedly|purported(?:ly)?|apparently|so-called|suspected)\\s"
                + "|(?:accus|suspect|charg|blam|indict|investigat)" + FORM + GAP + "(?:of|with|for|over)\\s"
                + "|(?:suspicion|allegation|accusation|charge|claim|report|fear|rumou?r)s?\\sof\\s"
                + "|(?:believed|thought|said|reported|understood|rumou?red|alleged|suspected)\\sto\\s(?:have|be)\\s"
                + "|(?:alleg|believ|claim|suspect|fear|think|assum)" + FORM + "\\s(?!in\\b|to\\b|of\\b))"),
        INABILITY("\\b(?i:(?:unable|powerless|impossible|forgot|neglect(?:s|ed)?)" + GAP + "to\\s|incapable\\sof\\s"
                + "|(?:prevent|stop|bar|ban|block|keep|kept|deter|prohibit|discourag|dissuad)\\p{L}*" + GAP + "from\\s"
                + "|deci\\p{L}+\\sagainst\\s|avoid(?:s|ed|ing)?\\s|too\\s\\p{Ll}+\\sto\\s)"),
        RARITY(
                "\\b(?i:rarely|seldom|scarcely|almost|nearly|virtually|all\\sbut|close\\sto|verge\\sof|brink\\sof)\\s(?=\\p{Ll})"),
        FALSEHOOD(
                "\\b(?i:falsely|wrongly|wrongfully|mistakenly|erroneously|incorrectly|pretend(?:s|ed|ing)?\\sto|fake|bogus)\\s");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile(words);
        }

        /// Whether a claim hedged in the way of the other says no more than a quote hedged in this way.
        boolean isKeptBy(Kind other) {
            return switch (this) {
                case FUTURE -> other == FUTURE || other == EXPECTATION || other == POSSIBILITY;
                case EXPECTATION -> other == EXPECTATION || other == POSSIBILITY;
                default -> other == this;
            };
        }
    }

    /// What puts all of its clause in doubt, behind it: "It is a myth that".
    private static final Pattern WHOLE_BEHIND = Pattern.compile(
            "\\b(?i:(?:myth|lie|hoax|misconception|fiction|falsehood|allegations?|accusations?|suspicions?|rumou?rs?|theory|fears?|claims?"
                    + "|alleg(?:es?|ed|ing)|claimed|claiming|suspect(?:s|ed)?|believ(?:es?|ed|ing)|fear(?:s|ed))\\sthat|whether)\\b");

    /// What puts all around it in doubt: "… if no buyer is found", "… is a rumour".
    private static final Pattern WHOLE_AROUND = Pattern.compile(
            "\\b(?i:(?<!even\\s|as\\s)if|unless|provided\\sthat|as\\slong\\sas|on\\scondition|depending\\son|rumou?rs?|rumou?red|hoax|myth"
                    + "|debunked|refuted|disproved|disproven|discredited|untrue|fabricated|baseless|unfounded|unconfirmed|unproven)\\b");

    private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?—]|,\\s(?:but|and|which|who|while|as)\\b");

    /// How far a hedge of a verb reaches, in characters.
    private static final int REACH = 60;

    /// The share of a claim's words from which it is taken to be what a clause says.
    private static final double MOST = 0.66;

    private Hedges() {}

    /// A hedge and the words it bears on, in order.
    private record Hedge(Kind kind, List<Words.Word> scope) {

        /// The verb, not the adverb before it.
        List<Words.Word> head(String text) {
            return scope.stream()
                    .filter(word -> !word.span().of(text).endsWith("ly"))
                    .limit(1)
                    .toList();
        }
    }

    /// Whether a claim states plainly what the quote only tells under a hedge.
    public static boolean lost(String claim, String quote) {
        return verbLost(claim, quote) || clauseLost(claim, quote);
    }

    private static boolean verbLost(String claim, String quote) {
        List<Hedge> hedges = of(quote);
        List<Words.Word> hedged =
                hedges.stream().flatMap(hedge -> hedge.head(quote).stream()).toList();
        List<Words.Word> plain =
                content(quote).stream().filter(word -> !hedged.contains(word)).toList();
        List<Words.Word> said = content(claim);
        List<Hedge> kept = of(claim);
        boolean speaks = Words.stems(claim).stream().anyMatch(Speech::isVerb);
        return hedges.stream()
                .filter(hedge -> !(hedge.kind() == Kind.ALLEGATION && speaks))
                .anyMatch(hedge -> hedge.head(quote).stream()
                        .anyMatch(head -> holds(said, head)
                                && !holds(plain, head)
                                && kept.stream()
                                        .noneMatch(other ->
                                                hedge.kind().isKeptBy(other.kind()) && holds(other.scope(), head))));
    }

    private static boolean clauseLost(String claim, String quote) {
        boolean speaks = Words.stems(claim).stream().anyMatch(Speech::isVerb);
        return (!speaks && !WHOLE_BEHIND.matcher(claim).find() && inDoubt(claim, quote, WHOLE_BEHIND, false))
                || (!WHOLE_AROUND.matcher(claim).find() && inDoubt(claim, quote, WHOLE_AROUND, true));
    }

    /// Whether the claim is mostly what a doubted clause of the quote says.
    private static boolean inDoubt(String claim, String quote, Pattern doubt, boolean around) {
        List<Words.Word> said = content(claim);
        Matcher matcher = doubt.matcher(quote);
        while (matcher.find()) {
            int start = around ? clauseStart(quote, matcher.start()) : matcher.end();
            List<Words.Word> doubted = within(content(quote), start, clauseEnd(quote, matcher.end(), quote.length()));
            long held = said.stream().filter(word -> holds(doubted, word)).count();
            if (held > 0 && held >= MOST * said.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Words.Word> words, Words.Word word) {
        return words.stream().anyMatch(other -> VerbFamilies.related(word.stem(), other.stem()));
    }

    private static List<Hedge> of(String text) {
        List<Words.Word> words = content(text);
        List<Hedge> hedges = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.words.matcher(text);
            int from = 0;
            while (matcher.find(from)) {
                int end = clauseEnd(text, matcher.end(), Math.min(text.length(), matcher.end() + REACH));
                hedges.add(new Hedge(kind, within(words, matcher.end(), end)));
                from = matcher.start() + 1;
            }
        }
        return hedges;
    }

    /// A hedge may end its clause, and then stands over nothing.
    private static List<Words.Word> within(List<Words.Word> words, int start, int end) {
        return words.stream()
                .filter(word -> word.span().start() >= start && word.span().end() <= end)
                .toList();
    }

    private static int clauseStart(String text, int at) {
        Matcher matcher = CLAUSE_END.matcher(text.substring(0, at));
        int start = 0;
        while (matcher.find()) {
            start = matcher.end();
        }
        return start;
    }

    private static int clauseEnd(String text, int from, int most) {
        Matcher matcher = CLAUSE_END.matcher(text.substring(0, most));
        return matcher.find(from) ? matcher.start() : most;
    }

    /// The words with a meaning of their own that are neither names nor numbers.
    private static List<Words.Word> content(String text) {
        return Words.of(text).stream()
                .filter(word -> Character.isLowerCase(text.charAt(word.span().start())) || opens(text, word))
                .filter(word -> !FunctionWords.contains(word.span().of(text)))
                .toList();
    }

    private static boolean opens(String text, Words.Word word) {
        return word.span().start() == 0 && Character.isLetter(text.charAt(0));
    }

    /// Whether what follows an opening in its sentence makes it depend on something or calls it untrue.
    public static boolean doubts(String rest) {
        return WHOLE_AROUND
                .matcher(rest.substring(0, clauseEnd(rest, 0, rest.length())))
                .find();
    }
}
