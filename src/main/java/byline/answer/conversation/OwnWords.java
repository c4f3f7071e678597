package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Speech;
import byline.answer.language.VerbForms;
import byline.article.Sentences;
import byline.search.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a question says itself before a pronoun: "Which singer cancelled her tour?" needs nobody from before, "Who
/// accused her of lying?" does.
final class OwnWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'.&-]*+");
    private static final Pattern OPENS_PHRASE = Pattern.compile(
            "which|what|the|an?|this|that|these|those|each|every|another|some|any|all|no|both|several|most|few|many|did|do|does"
                    + "|\\d.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_QUESTION =
            Pattern.compile("is|are|was|were|will|has|have|had", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOES = Pattern.compile("did|do|does", Pattern.CASE_INSENSITIVE);

    /// Function words that may stand between an article and its noun.
    private static final Pattern COUNTS = Pattern.compile(
            "other|such|first|second|third|last|next|previous|recent|new|many|more|most|few|one|two|three|four|five|six|seven"
                    + "|eight|nine|ten",
            Pattern.CASE_INSENSITIVE);

    /// "The head of his party" is not he, "the reaction to its plan" not it.
    private static final Pattern BELONGS = Pattern.compile("\\s(?:of|for|to|behind|about|on|against|by)\\s");
    private static final Pattern BELONGS_TO_IT =
            Pattern.compile("\\s(?:of|for|to|behind|about|on|against|by|in|at|with|from|over|after|before|into)\\s");

    /// A pronoun here is the subject of the question itself, and nothing in it comes before: "Which singer did she
    /// marry?"
    private static final Pattern BEFORE_SUBJECT =
            Pattern.compile("(?:^|\\b" + Grammar.AUXILIARY + ")\\W*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS_FOR_SUBJECT = Pattern.compile(
            "\\b(?:who|(?:which|what)\\s(?!" + Grammar.AUXILIARY + ")[\\p{L}’'-]+)\\s+\\p{L}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOWER_CASE_SUBJECT = Pattern.compile(
            "^\\W*(?:(?:what|when|where|why|how|whom)\\s)?" + Grammar.AUXILIARY + "\\s(?<word>[\\p{L}-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 6;

    /// The content words of a sentence that tells something.
    private static final int LEAST_TOLD = 4;

    private OwnWords() {}

    /// A noun with what describes it, from its determiner on or from "did"; a verb may be the last of its words.
    private record Phrase(List<String> words, int end, boolean verbLast) {

        String head() {
            return words.get(verbLast ? words.size() - 2 : words.size() - 1);
        }

        boolean has(Predicate<String> noun) {
            return words.stream().anyMatch(noun);
        }
    }

    /// Whether something that the pronoun can stand for comes before it.
    static boolean explain(String question, MatchResult pronoun) {
        return byStory(question, pronoun)
                || (stands(question, pronoun) && (byNoun(question, pronoun) || byLowerCaseName(question, pronoun)));
    }

    /// "Police stopped a lorry off Lund. Where was it going?" tells what it asks about; "Thanks." tells nothing.
    private static boolean byStory(String question, MatchResult pronoun) {
        return Sentences.of(question).stream()
                .filter(sentence -> sentence.end() <= pronoun.start())
                .map(sentence -> sentence.of(question))
                .anyMatch(sentence -> !sentence.endsWith("?") && content(sentence) >= LEAST_TOLD);
    }

    private static long content(String sentence) {
        return Words.of(sentence).stream()
                .filter(word -> !FunctionWords.contains(word.span().of(sentence)))
                .count();
    }

    /// Whether the pronoun can stand for whoever is asked for: "Who won his first title?", "Who lost their homes?".
    static boolean askedFor(String question, MatchResult pronoun) {
        return stands(question, pronoun)
                && ASKS_FOR_SUBJECT.matcher(before(question, pronoun)).find();
    }

    /// An object is somebody else than its subject: "Who accused her?", "Which countries condemned it?".
    private static boolean stands(String question, MatchResult pronoun) {
        return !BEFORE_SUBJECT.matcher(before(question, pronoun)).find() && !Pronouns.isObject(question, pronoun);
    }

    private static boolean byNoun(String question, MatchResult pronoun) {
        String before = before(question, pronoun);
        List<Phrase> phrases = phrases(before);
        return switch (pronoun.group().toLowerCase(Locale.ROOT)) {
            case "they", "their" ->
                phrases.stream()
                        .filter(phrase -> !belongs(before, phrase, BELONGS))
                        .anyMatch(phrase -> phrase.has(Grammar::isPlural));
            case "it", "its" ->
                phrases.stream()
                        .filter(phrase -> !belongs(before, phrase, BELONGS_TO_IT))
                        .anyMatch(OwnWords::isThing);
            default ->
                phrases.stream()
                        .filter(phrase -> !belongs(before, phrase, BELONGS))
                        .anyMatch(phrase -> phrase.has(Grammar::isPerson));
        };
    }

    private static boolean isThing(Phrase phrase) {
        return !phrase.has(Grammar::isPerson) && !Grammar.isPlural(phrase.head()) && !Grammar.isTime(phrase.head());
    }

    private static boolean belongs(String before, Phrase phrase, Pattern preposition) {
        return !phrase.verbLast()
                && preposition.matcher(before.substring(phrase.end())).matches();
    }

    /// Who types no capitals names somebody so too: "did putin announce his plan".
    private static boolean byLowerCaseName(String question, MatchResult pronoun) {
        boolean capitals = question.chars().skip(1).anyMatch(Character::isUpperCase);
        return !capitals
                && LOWER_CASE_SUBJECT
                        .matcher(before(question, pronoun))
                        .results()
                        .map(subject -> subject.group("word"))
                        .anyMatch(word -> !FunctionWords.contains(word) && !Grammar.isPlural(word));
    }

    private static List<Phrase> phrases(String before) {
        List<MatchResult> words = WORD.matcher(before).results().toList();
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).group();
            if (OPENS_PHRASE.matcher(word).matches()
                    || (i == 0 && STARTS_QUESTION.matcher(word).matches())) {
                boolean subject = DOES.matcher(word).matches()
                        || DOES.matcher(words.get(Math.max(0, i - 1)).group()).matches();
                phrase(words, i + 1, subject, phrases);
            }
        }
        return phrases;
    }

    private static void phrase(List<MatchResult> words, int first, boolean subject, List<Phrase> phrases) {
        List<String> phrase = new ArrayList<>();
        int at = first;
        while (at < words.size()
                && phrase.size() < MOST_WORDS
                && goesOn(words.get(at).group(), phrase)) {
            phrase.add(words.get(at).group());
            at++;
        }
        boolean named = subject
                && first < words.size()
                && Character.isUpperCase(words.get(first).group().charAt(0));
        boolean nouns =
                !named && phrase.stream().anyMatch(word -> !COUNTS.matcher(word).matches());
        if (nouns) {
            phrases.add(new Phrase(phrase, words.get(at - 1).end(), subject && phrase.size() > 1));
        }
    }

    private static boolean goesOn(String word, List<String> phrase) {
        return COUNTS.matcher(word).matches()
                || (!isFunctionWord(word) && (phrase.isEmpty() || !(VerbForms.isPast(word) || says(word))));
    }

    /// "US" is none.
    private static boolean isFunctionWord(String word) {
        return FunctionWords.contains(word) && !word.matches("\\p{Lu}{2,}");
    }

    private static boolean says(String word) {
        return Words.stems(word).stream().anyMatch(Speech::isVerb);
    }

    private static String before(String question, MatchResult pronoun) {
        return question.substring(0, pronoun.start());
    }
}
