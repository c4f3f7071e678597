package byline.answer.verify.hostile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Light rewordings that keep a sentence true, as far as a program can do them; each refuses sentences it may break.
final class Paraphrases {

    static final String NAME = "\\p{Lu}[\\p{L}’'.-]+(?:\\s(?:von\\s|der\\s|de\\s|al\\s)*\\p{Lu}[\\p{L}’'.-]+)*";
    private static final Pattern ASIDE = Pattern.compile(",\\s(?:who|which|a|an|the)\\s[^,;:“”\"]{5,80},\\s");
    private static final Pattern TAIL = Pattern.compile(
            "(?:,\\s(?:which|who|while|after|before|with|including|adding|as)\\s[^“”\"]{5,}|\\s(?:because|after|while)\\s[^“”\",]{8,})[.]$");
    private static final Pattern SAID_FIRST = Pattern.compile(
            "^(" + NAME + ")\\s(said|added|warned|announced|argued)\\s(?:that\\s)?([^“”\"]{20,}[^“”\",])\\.$");
    private static final Pattern SAID_LAST = Pattern.compile("^([^“”\"]{20,}[^“”\",]),\\s(?:(" + NAME
            + ")\\ssaid|said\\s(" + NAME + ")|according\\sto\\s(" + NAME + "))\\.$");
    private static final Pattern ACTIVE = Pattern.compile("^(" + NAME
            + ")\\s(condemned|praised|criticised|criticized|announced|signed|approved|rejected|launched|opened|closed|built|bought|won|beat|urged|banned|ordered|accused|defeated|acquired)\\s"
            + "((?:the|an?|its|two|three)\\s[\\p{Ll}\\s-]{3,40}?|" + NAME
            + ")((?:\\s(?:on|in|at|after|during|by|for|over)\\s[^“”\"]+)?)\\.$");
    private static final Map<String, String> PARTICIPLES = Map.of("beat", "beaten");
    private static final Pattern PRONOUN = Pattern.compile("^(?:He|She)\\s");
    private static final Pattern PERSON = Pattern.compile("\\b\\p{Lu}[\\p{Ll}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+)+");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)*?\\s)?(\\p{Lu}[\\p{Ll}’'-]+\\s\\p{Lu}[\\p{L}’'-]+)(?:,|\\s\\p{Ll})");
    private static final Pattern TIME_LAST =
            Pattern.compile("^([^“”\",]{20,})\\s(on\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in\\s\\d{4})\\.$");
    private static final Map<String, String> DIGITS = Map.of(
            "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8", "eight", "9", "nine");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,.$€£])(\\d{1,3}),000(?![\\d,])");
    private static final Pattern LONE_DIGIT = Pattern.compile("(?<=\\s)([2-9])(?=\\s\\p{Ll})");

    private Paraphrases() {}

    static Optional<String> apply(Kind kind, String sentence, Optional<String> before, Optional<String> next) {
        return switch (kind) {
            case VERBATIM -> Optional.of(sentence);
            case CLAUSE_DROPPED -> clauseDropped(sentence);
            case ATTRIBUTION_MOVED -> attributionMoved(sentence);
            case PASSIVE -> passive(sentence);
            case PRONOUN_RESOLVED -> before.flatMap(previous -> pronounResolved(sentence, previous));
            case NUMBER_REWORDED -> numberReworded(sentence);
            case TIME_FRONTED -> timeFronted(sentence);
            case TWO_JOINED -> next.flatMap(following -> joined(sentence, following));
            default -> throw new IllegalArgumentException(kind + " does not keep a sentence true");
        };
    }

    private static Optional<String> clauseDropped(String sentence) {
        Matcher aside = ASIDE.matcher(sentence);
        if (aside.find() && sentence.indexOf(',', aside.end()) < 0) {
            return Optional.of(sentence.substring(0, aside.start()) + " " + sentence.substring(aside.end()));
        }
        Matcher tail = TAIL.matcher(sentence);
        return tail.find() && tail.start() > 30
                ? Optional.of(sentence.substring(0, tail.start()) + ".")
                : Optional.empty();
    }

    private static Optional<String> attributionMoved(String sentence) {
        Matcher first = SAID_FIRST.matcher(sentence);
        if (first.matches()) {
            return Optional.of(capital(first.group(3)) + ", " + first.group(1) + " " + first.group(2) + ".");
        }
        Matcher last = SAID_LAST.matcher(sentence);
        if (!last.matches()) {
            return Optional.empty();
        }
        String speaker = last.group(2) != null ? last.group(2) : last.group(3) != null ? last.group(3) : last.group(4);
        return Optional.of("According to " + speaker + ", " + small(last.group(1)) + ".");
    }

    private static Optional<String> passive(String sentence) {
        Matcher active = ACTIVE.matcher(sentence);
        if (!active.matches()) {
            return Optional.empty();
        }
        String verb = PARTICIPLES.getOrDefault(active.group(2), active.group(2));
        String be = active.group(3).matches("(?:two|three).*") ? " were " : " was ";
        return Optional.of(capital(active.group(3)) + be + verb + " by " + active.group(1) + active.group(4) + ".");
    }

    /// Only where the sentence before names one person, as its subject.
    private static Optional<String> pronounResolved(String sentence, String before) {
        Matcher subject = SUBJECT.matcher(before);
        if (!PRONOUN.matcher(sentence).find()
                || !subject.find()
                || PERSON.matcher(before).results().count() != 1) {
            return Optional.empty();
        }
        return Optional.of(PRONOUN.matcher(sentence).replaceFirst(Matcher.quoteReplacement(subject.group(1)) + " "));
    }

    private static Optional<String> numberReworded(String sentence) {
        Matcher thousands = THOUSANDS.matcher(sentence);
        if (thousands.find()) {
            return Optional.of(thousands.replaceFirst("$1 thousand"));
        }
        Matcher digit = LONE_DIGIT.matcher(sentence);
        return digit.find() ? Optional.of(digit.replaceFirst(DIGITS.get(digit.group(1)))) : Optional.empty();
    }

    private static Optional<String> timeFronted(String sentence) {
        Matcher time = TIME_LAST.matcher(sentence);
        return time.matches()
                ? Optional.of(capital(time.group(2)) + ", " + small(time.group(1)) + ".")
                : Optional.empty();
    }

    private static Optional<String> joined(String sentence, String next) {
        boolean plain = sentence.matches("[^“”\"]{20,140}\\.")
                && next.matches("(?!The|This|These|That|Those|A|An|In|On|At)" + NAME + "\\s\\p{Ll}[^“”\"]{20,140}\\.");
        return plain ? Optional.of(sentence.substring(0, sentence.length() - 1) + ", and " + next) : Optional.empty();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String small(String text) {
        return text.matches(
                        "(?:The|A|An|It|He|She|They|There|In|On|More|About|Nearly|Most|Some|This|That|These|Its|His|Her)\\s.*")
                ? text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1)
                : text;
    }
}
