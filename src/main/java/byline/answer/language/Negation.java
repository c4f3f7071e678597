package byline.answer.language;

import byline.search.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text denies.
public final class Negation {

    /// "Not only" denies nothing.
    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:not(?!\\s(?:only|just|merely|simply|solely)\\b)|no|never|none|nobody|nothing|neither|nor|without|cannot|refus(?:e[sd]?|ing|al)|den(?:y|ies|ied|ying|ial)"
                    + "|declin(?:e[sd]?|ing)\\sto|fail(?:s|ed|ing|ure)?\\sto|unlikely|rul(?:es?|ed|ing)\\sout|hardly|barely"
                    + "|stopp?(?:s|ed|ing)?\\sshort\\sof|reject(?:s|ed|ing)?|false(?:ly)?)\\b|n['’]t\\b(?!\\s(?:only|just|merely|simply|solely)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_ONLY = Pattern.compile(
            "\\b(?:not|\\p{L}+n['’]t)\\s(?:only|just|merely|simply|solely)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY =
            Pattern.compile("\\b(?:only|just|merely|simply|solely)\\b", Pattern.CASE_INSENSITIVE);

    /// How far a denial reaches, in characters; it never leaves its clause.
    private static final int REACH = 60;

    private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?—]|,\\s(?:but|and|which|who|while|as)\\b");

    private Negation() {}

    public static int count(String text) {
        return count(DENIES, text);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }

    /// For each denial the stem of the first content word it bears on, where it has one.
    public static Set<String> heads(String text) {
        Set<String> heads = new HashSet<>();
        scopes(text).stream().filter(scope -> !scope.isEmpty()).forEach(scope -> heads.add(scope.getFirst()));
        return heads;
    }

    /// The stems of all content words that some denial may bear on.
    public static Set<String> reached(String text) {
        Set<String> reached = new HashSet<>();
        scopes(text).forEach(reached::addAll);
        return reached;
    }

    /// Whether one of two texts denies at a place where the other, with the same words on both sides, does not.
    public static boolean differs(String one, String other) {
        return count(one) > count(other)
                || onlyDiffers(one, other)
                || deniesWhere(one, other)
                || deniesWhere(other, one);
    }

    /// "Only" for "not only", or the other way round.
    private static boolean onlyDiffers(String one, String other) {
        int more = count(NOT_ONLY, one) - count(NOT_ONLY, other);
        return more > 0
                || (more < 0 && count(ONLY, one) - count(NOT_ONLY, one) > count(ONLY, other) - count(NOT_ONLY, other));
    }

    private static boolean deniesWhere(String denying, String stating) {
        List<Words.Word> words = content(stating);
        List<Words.Word> around = content(denying);
        Matcher matcher = DENIES.matcher(denying);
        while (matcher.find()) {
            int at = matcher.start();
            Optional<String> before = around.stream()
                    .filter(word -> word.span().end() <= at)
                    .reduce((first, last) -> last)
                    .map(Words.Word::stem);
            Optional<String> behind = around.stream()
                    .filter(word -> word.span().start() > at
                            && !DENIES.matcher(word.span().of(denying)).matches())
                    .findFirst()
                    .map(Words.Word::stem);
            if (before.isPresent() && behind.isPresent() && statesPlainly(stating, words, before.get(), behind.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean statesPlainly(String text, List<Words.Word> words, String before, String behind) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Words.Word one = words.get(i);
            Words.Word two = words.get(i + 1);
            if (VerbFamilies.sameWord(one.stem(), before)
                    && VerbFamilies.sameWord(two.stem(), behind)
                    && !DENIES.matcher(
                                    text.substring(one.span().end(), two.span().start()))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Words.Word> content(String text) {
        return Words.of(text).stream()
                .filter(word -> !FunctionWords.contains(word.span().of(text)))
                .toList();
    }

    private static List<List<String>> scopes(String text) {
        List<List<String>> scopes = new ArrayList<>();
        Matcher matcher = DENIES.matcher(text);
        while (matcher.find()) {
            String rest = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + REACH));
            Matcher end = CLAUSE_END.matcher(rest);
            String clause = end.find() ? rest.substring(0, end.start()) : rest;
            scopes.add(Words.of(clause).stream()
                    .filter(word -> !FunctionWords.contains(word.span().of(clause)))
                    .filter(word ->
                            !Character.isUpperCase(clause.charAt(word.span().start())))
                    .map(Words.Word::stem)
                    .toList());
        }
        return scopes;
    }
}
