package byline.answer.conversation;

import byline.answer.language.Names;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the question proper: the "his" of "In his speech, what did Putin announce?" is explained by the
/// name behind it.
final class OpeningPhrase {

    private static final Pattern OPENS = Pattern.compile(
            "\\s*(?:after|as|at|because|before|by|despite|during|following|for|from|if|in|on|once|since|though|although"
                    + "|through|throughout|under|until|upon|when|while|with|without)\\s(?!(?:did|do|does|is|are|was|were|will"
                    + "|has|have|had|can|could|would|should)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION_PROPER =
            Pattern.compile(",|(?<=\\s)(?:who|whom|whose|what|which|when|where|why|how)\\b", Pattern.CASE_INSENSITIVE);

    /// Not his view, which is asked about somebody else's doings: "In his view, why did Ukraine surrender?".
    private static final Pattern POSSESSIVE = Pattern.compile(
            "(?:his|her|their)\\s(?!(?:own\\s)?(?:views?|opinion|eyes|mind)\\b"
                    + "|(?:in|at|on|to|for|from|with|and|or|about)\\b)[\\p{L}\\d]",
            Pattern.CASE_INSENSITIVE);

    private OpeningPhrase() {}

    /// Whether a question opens with a phrase that holds this possessive, and names somebody behind it before the next
    /// pronoun does.
    static boolean explains(String question, MatchResult pronoun) {
        Matcher proper = QUESTION_PROPER.matcher(question);
        return OPENS.matcher(question).lookingAt()
                && POSSESSIVE.matcher(question.substring(pronoun.start())).lookingAt()
                && proper.find()
                && proper.start() >= pronoun.end()
                && namesSomebody(question, proper.start());
    }

    private static boolean namesSomebody(String question, int from) {
        int until = Pronouns.first(Pronouns.OF_A_PERSON, question.substring(from))
                .map(next -> from + next.start())
                .orElse(question.length());
        return Names.certain(question).stream()
                .map(Names.Name::span)
                .anyMatch(name -> name.start() >= from && name.end() <= until);
    }
}
