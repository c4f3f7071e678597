package byline.answer.extractive;

import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.Quotations;
import byline.answer.language.Speakers;
import byline.article.OneLine;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Verbatim sentences made readable on their own: shortened at a clause, a pronoun's bearer named in brackets.
final class Wording {

    private static final Pattern FIRST_WORD = Pattern.compile("^[\"“'‘]?(\\p{L}+)");
    private static final Pattern CLAUSE_END =
            Pattern.compile(",?\\s(?=(?:saying|adding|who|which|because|noting|calling|warning|where|after)\\b)"
                    + "|;\\s|\\s[—–-]\\s|,\\s(?=and\\s(?:said|he|she|they|the|that|it)\\b)");
    /// What may take back or limit what stands before it, and is never cut off unmarked.
    private static final Pattern LIMITS = Pattern.compile(
            "(?i)\\b(?:but|although|though|however|while|whereas|unless|if|according|claim(?:s|ed)?|den(?:y|ies|ied)|false(?:ly)?|allege(?:s|d|dly))\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’')\\]]*$", Pattern.DOTALL);
    /// "The Danish envoy, Anna Berg" and "NATO chief Jens Stoltenberg", but not "Anna Berg met Jon Holm".
    private static final Pattern EXPLAINED =
            Pattern.compile("(?: \\p{Ll}+)? (?:" + Actors.ROLE + ",?|(?!said\\b)\\p{Ll}+(?<!ed),) ");
    private static final Set<String> THINGS = Set.of("it", "its");
    private static final Set<String> SEVERAL = Set.of("they", "their", "them", "theirs", "these", "those");
    private static final Pattern BESIDES = Pattern.compile(
            "\\b(?:of|by|from|in|at|for|with|on|to|against|about|after|near|and)\\s(?:the\\s)?$|[’']s?\\s$");
    /// Ends in a verb whose object follows.
    private static final Pattern ACTED_ON = Pattern.compile("\\b(?:\\p{Ll}+ed|told|met|beat|sued|saw)\\s$");

    private static final Pattern ACTS = Pattern.compile(
            "\\s(?:is|are|was|were|has|had|have|will|would|could|can|should|must|may|might|did|does|\\p{Ll}+(?:ed|s))\\b");

    private static final Pattern WORD = Pattern.compile("\\S+");

    /// "Berg's plan" is about the plan.
    private static final Pattern POSSESSED = Pattern.compile("[’']s?\\s");

    private static final Set<String> ARTICLES = Set.of("A", "An", "The");

    /// How long a phrase in front of the main clause may be.
    private static final int OPENING = 100;

    /// How far behind the comma a name begins the clause: ", Time" or ", the Danish".
    private static final int BEHIND_COMMA = 6;

    /// How far into a sentence its subject may begin.
    private static final int SUBJECT = 40;

    private Wording() {}

    /// What to show for a sentence, and the evidence it then rests on.
    record Worded(String text, Span span) {

        Evidence evidence(Passage passage) {
            return Evidence.of(passage, span);
        }
    }

    /// The sentence, at most about `mostWords` long, always holding `keep`. Where a pronoun opens it, it rests on the
    /// sentence before as well, and brings its bearer where that leaves no doubt; not where it opens a quotation, whose
    /// "it" nobody around need have named.
    static Worded of(Passage passage, Span sentence, Span keep, int mostWords) {
        String text = OneLine.of(shortened(passage, sentence, keep, mostWords));
        Matcher first = FIRST_WORD.matcher(text);
        Optional<Span> before = before(passage, sentence);
        boolean takesUp = first.find() && first.start(1) == 0 && FunctionWords.isPronoun(first.group(1));
        if (!takesUp || before.isEmpty()) {
            return new Worded(closed(text), sentence);
        }
        String named = bearer(first.group(1), passage.textAt(before.get()))
                .map(bearer -> text.substring(0, first.end(1)) + " [" + bearer + "]" + text.substring(first.end(1)))
                .orElse(text);
        return new Worded(closed(named), new Span(before.get().start(), sentence.end()));
    }

    /// Whom a pronoun at the start of a sentence stands for: who alone speaks in the sentence before, else whom that is
    /// about.
    static Optional<String> bearer(String pronoun, Passage passage, Span sentence) {
        return before(passage, sentence).map(passage::textAt).flatMap(before -> bearer(pronoun, before));
    }

    private static Optional<String> bearer(String pronoun, String before) {
        String word = pronoun.toLowerCase(Locale.ROOT);
        List<Names.Name> speakers = Speakers.of(before);
        Optional<Names.Name> meant = speakers.size() == 1
                ? Optional.of(speakers.getFirst()).filter(name -> THINGS.contains(word) || goesOn(before, name))
                : subject(before).filter(name -> rivals(before, name).isEmpty());
        return meant.filter(name -> !SEVERAL.contains(word))
                .filter(name -> !THINGS.contains(word) || !name.isPersonal())
                .map(Names.Name::text);
    }

    /// Whether "he" behind a sentence is who speaks in it: not surely where that speaks of or to another, as in "Berg
    /// criticised Jon Holm". Whom the words themselves tell of ("Berg said Jon Holm was wrong") is no rival.
    static boolean goesOn(String sentence, Names.Name speaker) {
        return rivals(sentence, speaker).stream()
                .noneMatch(name -> ACTED_ON.matcher(
                                        sentence.substring(0, name.span().start()))
                                .find()
                        && !ACTS.matcher(sentence.substring(name.span().end())).lookingAt());
    }

    /// Other people whom a sentence tells of beside its subject, and whom the next may go on about.
    private static List<Names.Name> rivals(String sentence, Names.Name subject) {
        return Names.of(sentence).stream()
                .filter(name -> name.span().start() > subject.span().end())
                .filter(Names.Name::isPersonal)
                .filter(name -> !name.matches(subject))
                .filter(name -> !BESIDES.matcher(
                                sentence.substring(0, name.span().start()))
                        .find())
                .toList();
    }

    /// The sentence behind this one, where only that tells what is asked and takes its subject from this one: "Berg
    /// praised Holm. He resigned on Tuesday" answers who resigned.
    ///
    /// @param asked the stems of the question's content words
    static Optional<Span> toldNext(Passage passage, Span sentence, Set<String> asked) {
        long here = told(passage.textAt(sentence), asked);
        return passage.sentences().stream()
                .filter(other -> other.start() >= sentence.end())
                .findFirst()
                .filter(next -> 2 * here < asked.size() && told(passage.textAt(next), asked) > here)
                .filter(next -> opensWithPronoun(passage.textAt(next)));
    }

    private static long told(String text, Set<String> asked) {
        return Words.stems(text).stream().filter(asked::contains).count();
    }

    private static boolean opensWithPronoun(String text) {
        Matcher first = FIRST_WORD.matcher(text);
        return first.find() && FunctionWords.isPronoun(first.group(1));
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    static Draft.Sentence sentence(Worded worded, List<Evidence> evidence) {
        return new Draft.Sentence(worded.text(), evidence, Optional.empty());
    }

    private static String shortened(Passage passage, Span sentence, Span keep, int mostWords) {
        String text = passage.textAt(sentence);
        if (words(text) <= mostWords) {
            return text;
        }
        int from = keep.start() - sentence.start();
        int until = keep.end() - sentence.start();
        List<Integer> ends = new ArrayList<>();
        Matcher matcher = CLAUSE_END.matcher(text);
        while (matcher.find()) {
            boolean limited = LIMITS.matcher(text.substring(matcher.start())).find();
            if (matcher.start() >= until && !limited && balanced(text.substring(0, matcher.start()))) {
                ends.add(matcher.start());
            }
        }
        return ends.stream()
                .map(end -> text.substring(0, end))
                .filter(start -> words(start) <= mostWords)
                .reduce((shorter, longest) -> longest)
                .orElseGet(() -> around(text, from, until, mostWords));
    }

    /// The words from `from` to `until` with as many around them as fit, cut where words end and marked as cut.
    private static String around(String text, int from, int until, int mostWords) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        int first = (int) words.stream().filter(word -> word.end() <= from).count();
        int last = (int) words.stream().filter(word -> word.start() < until).count() - 1;
        while (last - first + 1 < mostWords && (first > 0 || last < words.size() - 1)) {
            last = Math.min(words.size() - 1, last + 1);
            first = last - first + 1 < mostWords ? Math.max(0, first - 1) : first;
        }
        String cut = text.substring(words.get(first).start(), words.get(last).end());
        boolean whole = !balanced(cut) || words(cut) > 2 * mostWords;
        return whole ? text : (first > 0 ? "… " : "") + cut + (last < words.size() - 1 ? " …" : "");
    }

    private static boolean balanced(String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long open = text.chars().filter(c -> c == '“').count();
        long closed = text.chars().filter(c -> c == '”').count();
        return straight % 2 == 0 && open == closed;
    }

    private static Optional<Span> before(Passage passage, Span sentence) {
        return passage.sentences().stream()
                .filter(other -> other.end() <= sentence.start())
                .reduce((earlier, last) -> last);
    }

    /// What a sentence is about: the name it opens with, or the fuller name that explains it ("the Danish envoy, Anna
    /// Berg").
    static Optional<Names.Name> subject(String sentence) {
        List<Names.Name> all = Names.of(sentence);
        int from = afterOpening(sentence, all);
        List<Names.Name> names = all.stream()
                .filter(name -> name.span().start() >= from && name.span().start() <= from + SUBJECT)
                .filter(name -> !POSSESSED
                        .matcher(sentence.substring(name.span().end()))
                        .lookingAt())
                .toList();
        if (names.size() < 2) {
            return names.stream().findFirst();
        }
        String between = sentence.substring(
                names.getFirst().span().end(), names.get(1).span().start());
        return Optional.of(EXPLAINED.matcher(between).matches() ? names.get(1) : names.getFirst());
    }

    /// Where the main clause begins: "In naming her Person of the Year, Time said" is about Time.
    private static int afterOpening(String sentence, List<Names.Name> names) {
        Matcher first = FIRST_WORD.matcher(sentence);
        boolean opening = first.find()
                && FunctionWords.contains(first.group(1))
                && !FunctionWords.isPronoun(first.group(1))
                && !ARTICLES.contains(first.group(1));
        int comma = sentence.indexOf(',');
        boolean named = names.stream()
                .anyMatch(name -> name.span().start() > comma && name.span().start() <= comma + BEHIND_COMMA);
        return opening && named && comma > 0 && comma <= OPENING ? comma : 0;
    }

    private static String closed(String text) {
        String ended = SENTENCE_END.matcher(text).matches() ? text : text.replaceAll("[,;:—–-]+$", "") + ".";
        return quotationWhole(ended);
    }

    /// Of a quotation that goes on over several sentences each has one mark at most; what is shown has both.
    private static String quotationWhole(String text) {
        List<Integer> straight = Quotations.STRAIGHT
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
        if (straight.size() % 2 == 1) {
            return opensWord(text, straight.getLast())
                    ? text + '"'
                    : straight.size() == 1 && endsClause(text, straight.getFirst()) ? '"' + text : text;
        }
        int opened = text.lastIndexOf('“');
        int closed = text.indexOf('”');
        long more = text.chars().filter(c -> c == '“').count()
                - text.chars().filter(c -> c == '”').count();
        if (more == 1 && opened > text.lastIndexOf('”')) {
            return text + '”';
        }
        return more == -1 && (text.indexOf('“') < 0 || closed < text.indexOf('“')) && endsClause(text, closed)
                ? '“' + text
                : text;
    }

    /// A mark that closes stands behind the point or comma of what it closes.
    private static boolean endsClause(String text, int mark) {
        return mark > 0 && ".,!?…".indexOf(text.charAt(mark - 1)) >= 0;
    }

    private static boolean opensWord(String text, int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([—–".indexOf(text.charAt(at - 1)) >= 0;
    }
}
