package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Speech;
import byline.search.Words;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pronouns that stand for somebody or something. Two look-alikes stand for nothing: the "His" of a title, and a "that"
/// which opens a clause ("Who said that the vote was rigged?").
final class Pronouns {

    static final Pattern OF_A_PERSON = Pattern.compile("\\b(?:he|she|him|her|his|hers)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}[\\p{L}’'-]*+\\s[\"“‘']?$");
    private static final Pattern TITLE_GOES_ON = Pattern.compile("^(?:\\s\\p{Lu}|[\"”’']?\\s*\\?*$)");

    /// "Why was that a mistake?" and "Who called that a lie?" ask about a thing, article or not.
    private static final Pattern ASKS_ABOUT_A_THING = Pattern.compile(
            "(?:\\b(?:is|are|was|were|call|calls|called|make|makes|made)(?:n['’]t)?|['’]s)\\s$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT = Pattern.compile(
            "^\\s(?:(?:the|an?|he|she|it|they|we|i|you|his|her|its|their|our|your|my|these|those|there)\\b"
                    + "|(?:are|were|have)\\b|(?-i:\\p{Lu}))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUANTITY = Pattern.compile(
            "^\\s(?:\\d|(?:all|any|both|each|every|few|many|more|most|much|neither|no|nobody|none|nothing|one|other"
                    + "|several|some|such|two|three|four|five|six|seven|eight|nine|ten)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN = Pattern.compile("\\b(?:the|an?)\\s[\\p{L}’'-]++\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("(?<![\\p{L}’'-])[\\p{L}’'-]++(?=\\s$)");
    private static final Pattern NEXT_WORD = Pattern.compile("^\\s(?<word>\\p{L}[\\p{L}’'-]*)");
    private static final Set<String> THOUGHTS = Words.stems("think thought believe know knew hope fear expect assume"
            + " suspect doubt feel felt agree realise realize learn learnt hear heard mean meant");

    /// The characters before a word that are looked at, some words' worth.
    private static final int NEAR = 60;

    private Pronouns() {}

    /// The first of these words that is a pronoun.
    static Optional<MatchResult> first(Pattern words, String question) {
        return words.matcher(question)
                .results()
                .filter(word -> !inTitle(question, word) && !opensClause(question, word))
                .findFirst();
    }

    /// "Who wrote His Dark Materials?", but neither "What Did He Say?" nor "Did Biden call His office?".
    private static boolean inTitle(String question, MatchResult word) {
        String text = word.group();
        return Character.isUpperCase(text.charAt(0))
                && text.substring(1).chars().allMatch(Character::isLowerCase)
                && LOWER_CASE_WORD.matcher(before(question, word)).find()
                && TITLE_GOES_ON.matcher(question.substring(word.end())).find();
    }

    private static String before(String question, MatchResult word) {
        return question.substring(Math.max(0, word.start() - NEAR), word.start());
    }

    private static boolean opensClause(String question, MatchResult word) {
        String before = before(question, word);
        if (!word.group().equalsIgnoreCase("that")
                || ASKS_ABOUT_A_THING.matcher(before).find()) {
            return false;
        }
        String behind = question.substring(word.end());
        boolean said = says(before) && (QUANTITY.matcher(behind).find() || content(behind));
        boolean describes =
                NOUN.matcher(before).find() && NEXT_WORD.matcher(behind).find();
        return said || describes || SUBJECT.matcher(behind).find();
    }

    /// Whether the last word puts words into a mouth or a thought into a head.
    private static boolean says(String before) {
        Matcher last = LAST_WORD.matcher(before);
        return last.find()
                && Words.stems(last.group()).stream().anyMatch(stem -> Speech.isVerb(stem) || THOUGHTS.contains(stem));
    }

    /// "Who said that yesterday?" ends with its pronoun, "Who said that prices would rise?" does not.
    private static boolean content(String behind) {
        Matcher next = NEXT_WORD.matcher(behind);
        return next.find() && !FunctionWords.contains(next.group("word"));
    }
}
