package byline.answer.extractive;

import byline.article.Sentences;
import byline.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The part of a question that asks. A question may tell a story first, ask politely, or keep its question word for the
/// end: "A trawler sank off Lund. Could you tell me who …", "The trawler, which sank off Lund, belonged to whom?"
final class Asking {

    private static final Pattern POLITE = Pattern.compile(
            "^(?:(?:can|could|would|will|do) you )?(?:please )?(?:tell (?:me|us)|say|know|find out|explain|let me know"
                    + "|(?:i|we) (?:want|would like|need) to know|i'd like to know)(?: about)? ");
    /// "The WHO" asks for nobody.
    private static final Pattern QUESTION_WORD =
            Pattern.compile("(?<!\\bthe )\\b(?:how (?:many|much)|how|who|whom|whose|what|which|where|when|why)\\b");

    /// "Did the man who shot him confess?", "Could you tell me whether the man who shot him confessed?"
    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might|must)\\b");
    private static final Pattern WHETHER = Pattern.compile("(?:if|whether)\\b");

    /// Behind such a word a question asks even where it could be answered by yes: "Did police say who fled?", "Did the
    /// mayor resign, and why?"
    private static final Pattern ASKS_ALONG = Pattern.compile(
            "\\b(?:and|but|so|(?:know|knows|knew|known|say|says|said|tell|told|explain|explained|reveal|revealed|disclose"
                    + "|disclosed|announce|announced|decide|decided|find out|found out|establish|established|learn|learned"
                    + "|determine|determined|clear|sure|aware|idea|word|describe|described|remember)"
                    + "(?: (?:me|us|them|him|her|exactly|about|of|on|as to))?) $");

    /// Question words that rarely open a relative clause when no comma is before them.
    private static final Pattern IN_PLACE = Pattern.compile("how (?:many|much)|what|which");

    /// Question words that never open one.
    private static final Pattern ALWAYS_ASKS = Pattern.compile("how.*|what|why");

    private static final Pattern CLAUSE = Pattern.compile("(?:[,;:—–-]|\\b(?:but|and|so))\\s*$");

    /// What may stand before a question word that opens its sentence: "In which", "And at what", "Hello, who".
    private static final Pattern OPENING = Pattern.compile(
            "\\W*(?:(?:and|but|so|then|now|also|please|hi|hello|hey|ok|okay|exactly|in|at|on|by|from|for|to|with|of|about|since"
                    + "|until|under|against|near|into|through|during|within|after|before|over|across|around|as|than)\\W+){0,3}");

    private Asking() {}

    /// The sentence of a question that asks: the first with a question mark, else all of it.
    static Span sentence(String question) {
        return Sentences.of(question).stream()
                .filter(sentence -> sentence.of(question).matches("(?s).*\\?[\"”’')]*\\s*"))
                .findFirst()
                .orElse(new Span(0, question.length()));
    }

    /// What a sentence asks, in lower case, from its question word on where that does not open it.
    static String words(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String plain = POLITE.matcher(lower).replaceFirst("");
        boolean polite =
                QUESTION_WORD.matcher(plain).find() && !WHETHER.matcher(plain).lookingAt();
        String asking = polite ? plain : lower;
        List<MatchResult> words = questionWords(asking);
        return words.isEmpty() || opens(asking, words.getFirst())
                ? asking
                : asking.substring(chosen(asking, words).start());
    }

    /// Within a question for yes or no most of them only describe: "the man who shot him", "when he landed".
    private static List<MatchResult> questionWords(String asking) {
        boolean yesOrNo = YES_OR_NO.matcher(asking).lookingAt();
        return QUESTION_WORD
                .matcher(asking)
                .results()
                .filter(word -> !yesOrNo
                        || ASKS_ALONG.matcher(asking.substring(0, word.start())).find()
                        || isLast(asking, word))
                .toList();
    }

    private static boolean isLast(String asking, MatchResult word) {
        return asking.substring(word.end()).matches("\\W*");
    }

    /// What is asked without what stands before its question word: "in which" gives "which".
    static String fromQuestionWord(String asked) {
        return QUESTION_WORD
                .matcher(asked)
                .results()
                .findFirst()
                .filter(word -> opens(asked, word))
                .map(word -> asked.substring(word.start()))
                .orElse(asked);
    }

    private static boolean opens(String asking, MatchResult word) {
        return OPENING.matcher(asking.substring(0, word.start())).matches();
    }

    private static MatchResult chosen(String asking, List<MatchResult> words) {
        if (isLast(asking, words.getLast())) {
            return words.getLast();
        }
        List<MatchResult> behindComma = words.stream()
                .filter(word ->
                        CLAUSE.matcher(asking.substring(0, word.start())).find())
                .toList();
        return last(words, IN_PLACE, behindComma)
                .or(() -> last(behindComma, ALWAYS_ASKS, List.of()))
                .or(() -> behindComma.isEmpty() ? Optional.empty() : Optional.of(behindComma.getLast()))
                .orElse(words.getFirst());
    }

    private static Optional<MatchResult> last(List<MatchResult> words, Pattern pattern, List<MatchResult> but) {
        return words.stream()
                .filter(word -> pattern.matcher(word.group()).matches() && !but.contains(word))
                .reduce((earlier, later) -> later);
    }
}
