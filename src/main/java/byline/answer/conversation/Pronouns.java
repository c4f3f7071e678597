package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Speech;
import byline.answer.language.VerbForms;
import byline.search.Words;
import java.util.Locale;
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
    private static final Pattern DEMONSTRATIVE = Pattern.compile("th(?:is|at|ese|ose)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMETHING = Pattern.compile("^\\s[\\p{L}\\d]");
    private static final Pattern AUXILIARY_BEFORE =
            Pattern.compile("\\b" + Grammar.AUXILIARY + "\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOUN_BEHIND =
            Pattern.compile("^\\s(?:\\d|(?<word>\\p{L}[\\p{L}’'-]*+)(?<!ly))", Pattern.CASE_INSENSITIVE);
    private static final Set<String> THOUGHTS = Words.stems("think thought believe know knew hope fear expect assume"
            + " suspect doubt feel felt agree realise realize learn learnt hear heard mean meant");

    /// What may stand behind "her" where it is nobody's: "Who accused her of lying?", "Who saw her there?".
    private static final Pattern BEHIND_OBJECT = Pattern.compile(
            "^(?!\\s[\\p{L}\\d])|^\\s(?:" + Grammar.AUXILIARY
                    + "|(?:in|on|at|to|from|for|of|by|with|without|about|after|before|against"
                    + "|during|over|under|as|into|through|because|since|until|while|and|or|but|if|that|than|when|where|why"
                    + "|how|who|what|which|whether|the|an?|this|these|those|his|its|their|my|your|our|not|so|again|here"
                    + "|there|now|today|yesterday|tomorrow|tonight|too|either|up|out|off|away)\\b|(?!(?:family|ally|assembly|reply|rally|supply|bully)\\b)"
                    + "\\p{L}+ly\\W*$)",
            Pattern.CASE_INSENSITIVE);
    /// What "it" does: "it had lost a tank", "it's closing".
    private static final Pattern DOES =
            Pattern.compile("^(?:['’](?:s|ll|d)\\b|\\s" + Grammar.AUXILIARY + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS_CLAUSE = Pattern.compile(
            "\\b(?:when|if|because|whether|after|before|until|once|while|since|that|why|where|how)\\s$",
            Pattern.CASE_INSENSITIVE);

    /// The characters before a word that are looked at, some words' worth.
    private static final int NEAR = 60;

    private Pronouns() {}

    /// The first of these words that is a pronoun.
    static Optional<MatchResult> first(Pattern words, String question) {
        return words.matcher(question)
                .results()
                .filter(word ->
                        !inTitle(question, word) && !opensClause(question, word) && !pointsAtNoun(question, word))
                .findFirst();
    }

    /// "her tour", "their homes", "its plan"; not the "her" of "Who accused her of lying?".
    static boolean isPossessive(String question, MatchResult pronoun) {
        String behind = question.substring(pronoun.end());
        return switch (pronoun.group().toLowerCase(Locale.ROOT)) {
            case "his", "their", "its", "hers" -> SOMETHING.matcher(behind).find();
            case "her" -> !BEHIND_OBJECT.matcher(behind).find();
            default -> false;
        };
    }

    /// Whether somebody does something to whom or what the pronoun stands for.
    static boolean isObject(String question, MatchResult pronoun) {
        return switch (pronoun.group().toLowerCase(Locale.ROOT)) {
            case "he", "she", "they", "his", "their", "its" -> false;
            case "her" -> !isPossessive(question, pronoun);
            case "it" -> !acts(question, pronoun);
            default -> true;
        };
    }

    private static boolean acts(String question, MatchResult it) {
        String before = before(question, it);
        String behind = question.substring(it.end());
        Matcher next = NEXT_WORD.matcher(behind);
        boolean past = next.find() && VerbForms.isPast(next.group("word"));
        boolean opens = OPENS_CLAUSE.matcher(before).find() || says(before);
        return past || DOES.matcher(behind).find() || (opens && content(behind));
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

    /// "which of these films", "a storm that left"; not "Why did that happen?".
    private static boolean pointsAtNoun(String question, MatchResult word) {
        String before = before(question, word);
        Matcher noun = NOUN_BEHIND.matcher(question.substring(word.end()));
        return DEMONSTRATIVE.matcher(word.group()).matches()
                && !AUXILIARY_BEFORE.matcher(before).find()
                && !ASKS_ABOUT_A_THING.matcher(before).find()
                && noun.find()
                && (noun.group("word") == null || !FunctionWords.contains(noun.group("word")));
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
