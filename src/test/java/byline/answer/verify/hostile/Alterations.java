package byline.answer.verify.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes that make a sentence say what its article does not. Reads names, numbers and dates by patterns of its own,
/// so that what the checks cannot see it can still alter.
final class Alterations {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d,.-])\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?![\\d,.-]*[\\p{L}\\d])");
    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:" + String.join("|", WEEKDAYS) + "|" + String.join("|", MONTHS) + "|(?:19|20)\\d{2})\\b");
    private static final Pattern NAME_INSIDE =
            Pattern.compile("(?<=[\\p{Ll},]\\s)" + Paraphrases.NAME + "(?![\\p{L}])");
    private static final Pattern NAME_FIRST = Pattern.compile("^" + Paraphrases.NAME + "(?=\\s\\p{Ll})");
    private static final Pattern SPEAKER = Pattern.compile(
            "(" + Paraphrases.NAME + ")\\s(?:said|told|added|warned|announced|argued|called|insisted)\\b|\\bsaid\\s("
                    + Paraphrases.NAME + ")|[Aa]ccording\\sto\\s(" + Paraphrases.NAME + ")");
    private static final Set<String> COMMON = Set.of(
            "The",
            "This",
            "That",
            "These",
            "Those",
            "In",
            "On",
            "At",
            "By",
            "As",
            "If",
            "Even",
            "Its",
            "Her",
            "His",
            "New",
            "Sign",
            "No",
            "Of",
            "For",
            "With",
            "According",
            "Some",
            "Most",
            "Many",
            "After",
            "Before",
            "When",
            "While",
            "Our",
            "My",
            "We",
            "You",
            "They",
            "There",
            "It",
            "She",
            "He",
            "A",
            "An",
            "And",
            "But",
            "Officials",
            "Police",
            "Experts",
            "Last",
            "Since",
            "Despite",
            "Sample");
    private static final Pattern NOT = Pattern.compile("\\s(?:not|never)\\b");
    private static final Pattern AUXILIARY = Pattern.compile(
            "\\b(?:was|were|is|are|will|has|had|have|would|could|can|should)\\b(?!\\s(?:not|no|never))");
    private static final Pattern PAST =
            Pattern.compile("(?<=\\p{L}\\s)(\\p{Ll}{2,})ed\\b(?=\\s(?:the|a|an|his|her|its|to)\\b)");
    private static final Map<String, String> BASES = Map.of(
            "announc",
            "announce",
            "accus",
            "accuse",
            "criticis",
            "criticise",
            "promis",
            "promise",
            "urg",
            "urge",
            "clos",
            "close",
            "increas",
            "increase");
    private static final List<String> INVENTIONS = List.of(
            "%s will resign next month, officials confirmed.",
            "%s was taken to hospital after collapsing during the meeting.",
            "%s has agreed to pay a fine of two million euros.",
            "%s met leaders in Geneva to discuss a secret trade deal.",
            "%s plans to sue the newspaper over its reporting.",
            "Investigators are looking into payments made to %s.",
            "%s apologised for the remarks and promised a full inquiry.");

    private final Random random;
    private final List<String> names;
    private final String article;

    /// @param names those of the article and of others, which may take each other's place
    /// @param article the text in which a word seen in lower case is no name
    Alterations(Random random, List<String> names, String article) {
        this.random = random;
        this.names = names;
        this.article = article;
    }

    Optional<String> apply(Kind kind, String sentence, String stranger) {
        return switch (kind) {
            case NUMBER_ALTERED -> number(sentence);
            case NAME_ALTERED -> name(sentence);
            case DATE_ALTERED -> date(sentence);
            case NEGATED -> negated(sentence);
            case SPEAKER_ALTERED -> speaker(sentence);
            case NAMES_SWAPPED -> swapped(sentence);
            case INVENTED -> invented(sentence, stranger);
            default -> throw new IllegalArgumentException(kind + " does not alter");
        };
    }

    private Optional<String> number(String sentence) {
        return pick(NUMBER, sentence)
                .filter(found -> !found.group().matches("(?:19|20)\\d{2}"))
                .map(found -> {
                    String digits = found.group();
                    int at = random.nextInt(digits.length());
                    while (!Character.isDigit(digits.charAt(at))) {
                        at = random.nextInt(digits.length());
                    }
                    char other = (char) ('1' + (digits.charAt(at) - '0' + random.nextInt(7)) % 9);
                    return replaced(
                            sentence,
                            found.start(),
                            found.end(),
                            digits.substring(0, at) + other + digits.substring(at + 1));
                });
    }

    private Optional<String> name(String sentence) {
        return pick(random.nextBoolean() ? NAME_INSIDE : NAME_FIRST, sentence)
                .filter(found -> isName(found.group()))
                .flatMap(found -> other(found.group(), sentence)
                        .map(name -> replaced(sentence, found.start(), found.end(), name)));
    }

    private Optional<String> date(String sentence) {
        return pick(DATE, sentence)
                .map(found -> replaced(sentence, found.start(), found.end(), otherDate(found.group())));
    }

    private String otherDate(String date) {
        if (WEEKDAYS.contains(date)) {
            return WEEKDAYS.get((WEEKDAYS.indexOf(date) + 1 + random.nextInt(6)) % 7);
        }
        if (MONTHS.contains(date)) {
            return MONTHS.get((MONTHS.indexOf(date) + 1 + random.nextInt(9)) % MONTHS.size());
        }
        return String.valueOf(Integer.parseInt(date) + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(9)));
    }

    private Optional<String> negated(String sentence) {
        Matcher not = NOT.matcher(sentence);
        if (not.find()) {
            return Optional.of(replaced(sentence, not.start(), not.end(), ""));
        }
        Optional<String> auxiliary = pick(AUXILIARY, sentence)
                .map(found -> replaced(sentence, found.start(), found.end(), found.group() + " not"));
        return auxiliary.or(() -> pick(PAST, sentence).map(found -> {
            String base = BASES.getOrDefault(found.group(1), found.group(1));
            return replaced(sentence, found.start(), found.end(), "did not " + base);
        }));
    }

    private Optional<String> speaker(String sentence) {
        return pick(SPEAKER, sentence).flatMap(found -> {
            int group = found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3;
            return other(found.group(group), sentence)
                    .map(name -> replaced(sentence, found.start(group), found.end(group), name));
        });
    }

    /// Two names of the sentence take each other's place, unless they stand in one row.
    private Optional<String> swapped(String sentence) {
        List<MatchResult> found = new ArrayList<>();
        NAME_FIRST.matcher(sentence).results().forEach(found::add);
        NAME_INSIDE.matcher(sentence).results().forEach(found::add);
        found.removeIf(name -> !isName(name.group()));
        for (int i = 0; i + 1 < found.size(); i++) {
            MatchResult one = found.get(i);
            MatchResult two = found.get(i + 1);
            String between = sentence.substring(one.end(), Math.max(one.end(), two.start()));
            if (between.matches("(?s).*\\s\\p{Ll}{3,}ed\\s.*|(?s).*\\s(?:said|told|met|beat|won|took|left)\\s.*")
                    && !alike(one.group(), two.group())) {
                return Optional.of(sentence.substring(0, one.start())
                        + two.group()
                        + between
                        + one.group()
                        + sentence.substring(two.end()));
            }
        }
        return Optional.empty();
    }

    /// A name of the article with what was said of others, or with what nobody said.
    private Optional<String> invented(String sentence, String stranger) {
        Matcher subject = NAME_FIRST.matcher(sentence);
        if (!subject.find() || !isName(subject.group())) {
            return Optional.empty();
        }
        Matcher other = NAME_FIRST.matcher(stranger);
        if (random.nextBoolean()
                && other.find()
                && isName(other.group())
                && !alike(subject.group(), other.group())
                && !article.contains(stranger)) {
            return Optional.of(subject.group() + stranger.substring(other.end()));
        }
        return Optional.of(INVENTIONS.get(random.nextInt(INVENTIONS.size())).formatted(subject.group()));
    }

    private boolean isName(String words) {
        for (String word : words.split("\\s", -1)) {
            boolean seenSmall = Pattern.compile(
                            "(?<!\\p{L})" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
                    .matcher(article)
                    .find();
            if (seenSmall || DATE.matcher(word).find() || COMMON.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> other(String name, String sentence) {
        List<String> others = names.stream()
                .filter(candidate -> !alike(candidate, name) && !sentence.contains(candidate))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }

    private static boolean alike(String one, String two) {
        for (String word : one.split("\\s", -1)) {
            if (two.contains(word.substring(0, Math.min(5, word.length())))) {
                return true;
            }
        }
        return false;
    }

    private Optional<MatchResult> pick(Pattern pattern, String sentence) {
        List<MatchResult> found = pattern.matcher(sentence).results().toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private static String replaced(String text, int start, int end, String by) {
        return text.substring(0, start) + by + text.substring(end);
    }
}
