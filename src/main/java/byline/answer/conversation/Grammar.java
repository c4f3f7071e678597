package byline.answer.conversation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// English words of closed classes, and by their endings, nouns: whether a "he" or a "they" can stand for them.
final class Grammar {

    static final String AUXILIARY =
            "(?:did|do|does|is|are|was|were|will|has|have|had|can|could|would|should|may|might|must)\\b";

    private static final Pattern PLURAL =
            Pattern.compile("(?:people|men|women|children|police)|.{3,}(?<!s|u|i|['’])s", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_DOER =
            Pattern.compile(".{2,}(?:[^aeiou]er|[tsy]er|i?eer|[ts]or|\\p{L}ist|ician|(?<!hu|ger|ro)man|person)");
    private static final Set<String> PERSONS =
            words("president king queen prince princess pope bishop judge chief boss head"
                    + " coach captain general colonel sergeant guard nurse pilot poet athlete star superstar figure celebrity icon"
                    + " royal student patient suspect victim witness resident candidate contender chancellor mayor governor author"
                    + " sailor tailor man person child boy girl wife husband son daughter mother father brother sister parent uncle aunt baby"
                    + " monarch heir duke duchess lord lady actress hero lawyer attorney advocate envoy ambassador delegate deputy"
                    + " aide agent member chair emperor empress cardinal rabbi imam priest monk nun spy thief chef clerk cook bride"
                    + " groom guest fan friend ally opponent rival enemy colleague spouse widow migrant refugee immigrant tenant"
                    + " servant defendant accountant consultant assistant lieutenant civilian historian comedian guardian"
                    + " librarian billionaire millionaire entrepreneur alumnus graduate expert critic architect mechanic diplomat"
                    + " employee trainee nominee referee neighbour neighbor warrior");
    private static final Set<String> THINGS = words("newspaper paper letter number order offer tower river border power"
            + " water weather winter summer matter chapter computer theater center answer dinner danger poster container"
            + " tanker trailer thriller quarter cover corner shelter disaster carrier bunker freighter helicopter trawler"
            + " steamer cruiser destroyer reactor monitor motor sector factor tractor other another never ever whether"
            + " either rather over under after later former latter further higher lower bigger larger better greater"
            + " manner register printer scanner server router transformer murder layer fever cancer silver copper rubber"
            + " timber butter list exist insist twist assist resist consist september october november december");
    private static final Set<String> TIMES =
            words("second minute hour day night morning afternoon evening week weekend month year decade century season"
                    + " time moment");

    private Grammar() {}

    /// "countries", "people"; a verb in the present tense looks alike.
    static boolean isPlural(String word) {
        return PLURAL.matcher(word).matches();
    }

    /// "singer", "senator", "queen".
    static boolean isPerson(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return PERSONS.contains(lower) || (OF_A_DOER.matcher(lower).matches() && !THINGS.contains(lower));
    }

    /// "week", which nothing stands for.
    static boolean isTime(String noun) {
        return TIMES.contains(noun.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }
}
