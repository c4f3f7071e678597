package byline.answer.verify;

import byline.answer.language.FunctionWords;
import byline.answer.language.Hedges;
import byline.answer.language.Numbers;
import byline.answer.language.Speech;
import byline.article.OneLine;
import byline.search.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that is what its quote opens with, word for word, and what the quote's sentence says after it.
///
/// @param text the quote's words, on one line, without the marks at either end
/// @param end where the sentence ends in it
record Opening(String text, int end) {

    private static final Pattern WORD_END = Pattern.compile("(?![\\p{L}\\p{N}]|[.,]\\d|[-’']\\p{L})");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’)]*(?:\\s|$)");

    /// What opened the quote is only what this speaks of: "Vaccines cause autism is a claim".
    private static final Pattern GOES_ON_ABOUT_IT = Pattern.compile(
            "^\\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\\b");

    private static final Pattern TAKES_BACK = Pattern.compile(
            "^[,\\s—–-]*(?:but|although|though|except|apart\\sfrom|other\\sthan)\\b|\\b(?:denie[sd]|deny|disputed?s?|rejected|refuted?s?|dismissed"
                    + "|false|falsely|wrongly|untrue)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Where a clause of its own begins, whose speakers speak of something else.
    private static final Pattern OTHER_CLAUSE = Pattern.compile(
            "\\b(?:and|or|after|before|because|while|when|where|since|so|with|to|\\p{L}+ing)\\b|^[,\\s]*(?:who|which|whose|whom)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTRIBUTION_BEGINS = Pattern.compile("^(?:[,”\"’'—–-]|\\s(?:according|[—–-]))");
    private static final Pattern UNIT = Pattern.compile("^\\s?[%°]|^[\\s-](\\p{Ll}+)");
    private static final Pattern MARKS = Pattern.compile("^[\"“]+|[.…\"”]+$");

    /// Empty where the quote opens with other words.
    static Optional<Opening> of(String sentence, String quote) {
        String text = plain(quote);
        String words = plain(sentence);
        return text.startsWith(words)
                        && WORD_END.matcher(text.substring(words.length())).lookingAt()
                ? Optional.of(new Opening(text, words.length()))
                : Optional.empty();
    }

    /// Whether what follows takes nothing back: no condition, denial or doubt, nobody whose words it was, no unit or
    /// further digits of a number it ended in.
    boolean stands() {
        String rest = rest();
        return rest.isEmpty()
                || !(numberGoesOn(rest)
                        || GOES_ON_ABOUT_IT.matcher(rest).find()
                        || TAKES_BACK.matcher(rest).find()
                        || Hedges.doubts(rest)
                        || attributed(rest));
    }

    /// Up to the end of the sentence.
    private String rest() {
        String rest = text.substring(end);
        Matcher stop = SENTENCE_END.matcher(rest);
        return stop.find() ? rest.substring(0, stop.start()) : rest;
    }

    private boolean numberGoesOn(String rest) {
        boolean across = Numbers.of(text).stream()
                .anyMatch(number -> number.span().start() < end && number.span().end() > end);
        boolean last = Numbers.of(text.substring(0, end)).stream()
                .anyMatch(number -> number.span().end() == end);
        Matcher unit = UNIT.matcher(rest);
        return across || (last && unit.find() && (unit.group(1) == null || !FunctionWords.contains(unit.group(1))));
    }

    /// Whether somebody is named behind it as who said it.
    private static boolean attributed(String rest) {
        if (!ATTRIBUTION_BEGINS.matcher(rest).find()) {
            return false;
        }
        Matcher other = OTHER_CLAUSE.matcher(rest);
        String clause = accords(rest) ? rest : other.find() ? rest.substring(0, other.start()) : rest;
        return Words.stems(clause).stream().anyMatch(stem -> Speech.isVerb(stem)) || accords(clause);
    }

    private static boolean accords(String rest) {
        return rest.strip().replaceFirst("^[,—–-]\\s*", "").startsWith("according to");
    }

    /// Without the marks at either end, which a sentence from the middle of a quotation may lack.
    private static String plain(String text) {
        return MARKS.matcher(OneLine.of(text)).replaceAll("");
    }
}
