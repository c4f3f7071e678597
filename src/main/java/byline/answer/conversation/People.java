package byline.answer.conversation;

import byline.answer.language.Names;
import byline.answer.language.Speakers;
import byline.answer.language.VerbForms;
import byline.article.Sentences;
import byline.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whom a question and its answer were about: one for a "he", several for a "they".
final class People {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+";
    private static final String NAME =
            WORD + "(?:\\s(?:(?:von|van|de|der|den|la|bin|al|el|ten)\\s){0,2}" + WORD + "){0,5}+";
    private static final Pattern SUBJECT = Pattern.compile("\\b(?i:" + Grammar.AUXILIARY + ")\\s(?<name>" + NAME + ")");
    private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s");
    private static final Pattern NO_SURNAME_BEHIND =
            Pattern.compile("\\b(?:in|at|from|near|to|of|the)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,}|\\p{Lu}");

    /// "Apple's chief executive Tim Cook", "its founder, Anna Berg": whoever has one is a body.
    private static final String HEADED =
            "['’]?s?\\s(?:\\p{Ll}+\\s){0,2}(?:chief|executive|chairman|chairwoman|boss|manager|coach|captain|founder|owner),?\\s\\p{Lu}";

    private static final Pattern LIST_QUESTION = Pattern.compile(
            "^(?:which|what)\\s(?<who>(?:(?!" + Grammar.AUXILIARY
                    + ")[\\p{L}-]++\\s){0,3}?(?<noun>[\\p{L}-]++))\\s(?<verb>\\p{L}++)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT_OF_MANY = Pattern.compile("\\b(?i:" + Grammar.AUXILIARY
            + ")\\s(?<who>(?:(?:the|these|those|some|many|all)\\s)?(?:[\\p{L}-]++\\s){0,2}?"
            + "(?<noun>people|men|women|children|police|\\p{Ll}[\\p{L}-]++(?<![sui]s|ws)(?<=s)))(?=\\s|$)");
    private static final Pattern AUXILIARY = Pattern.compile(Grammar.AUXILIARY, Pattern.CASE_INSENSITIVE);
    private static final int MOST_NAMED = 4;

    private final String asked;
    private final String answered;
    private final List<String> inAnswer;
    private final List<String> inQuestion;

    /// @param asked without its question mark
    /// @param answered without citation marks
    People(String asked, String answered) {
        this.asked = asked;
        this.answered = answered;
        List<Names.Name> named = Names.of(answered);
        this.inAnswer = personal(Stream.concat(speakers(), named.stream()));
        this.inQuestion = Stream.concat(subject().stream(), personal(Names.of(asked).stream()).stream())
                .distinct()
                .toList();
    }

    /// The person the question asked about, its subject first; the answer's, who speaks in it before who is only named,
    /// where the question asked for a person or named nobody.
    Optional<String> one() {
        Optional<String> other =
                inAnswer.stream().filter(name -> !inQuestion.contains(name)).findFirst();
        boolean askedFor = Antecedents.SUBJECT_QUESTION.matcher(asked).matches();
        return Stream.of(
                        askedFor ? other : Optional.<String>empty(),
                        inQuestion.stream().findFirst(),
                        other,
                        surname())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Those who speak in the answer to a question for several, else the many the question asked about.
    Optional<String> many() {
        Matcher list = LIST_QUESTION.matcher(asked);
        boolean several = list.lookingAt() && Grammar.isPlural(list.group("noun")) && isVerb(list.group("verb"));
        if (several || Antecedents.SUBJECT_QUESTION.matcher(asked).matches()) {
            List<String> speakers =
                    speakers().map(Names.Name::withoutTitle).distinct().toList();
            if (speakers.size() > 1 && speakers.size() <= MOST_NAMED) {
                return Optional.of(joined(speakers));
            }
            return several ? Optional.of("the " + list.group("who")) : Optional.empty();
        }
        Matcher subject = SUBJECT_OF_MANY.matcher(asked);
        return subject.find() ? Optional.of(subject.group("who")) : Optional.empty();
    }

    /// Whether a name is one that the question asked about.
    boolean areAsked(String name) {
        return inQuestion.stream().anyMatch(person -> name.endsWith(person) || person.endsWith(name));
    }

    private static boolean isVerb(String word) {
        return VerbForms.isPast(word) || AUXILIARY.matcher(word).matches();
    }

    private static String joined(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private Stream<Names.Name> speakers() {
        return Sentences.of(answered).stream().flatMap(sentence -> Speakers.of(sentence.of(answered)).stream());
    }

    private static List<String> personal(Stream<Names.Name> names) {
        return names.filter(Names.Name::isPersonal)
                .map(Names.Name::withoutTitle)
                .filter(name -> !Places.contains(name))
                .distinct()
                .toList();
    }

    /// Who did what was asked about or was asked about: "did Theresa May resign", "who is Putin".
    private Optional<String> subject() {
        Matcher subject = SUBJECT.matcher(asked);
        return subject.find() && !POSSESSIVE.matcher(subject.group("name")).matches()
                ? person(subject.group("name"), subject.start("name"))
                : Optional.empty();
    }

    /// Somebody the question names by surname, elsewhere than as its subject.
    private Optional<String> surname() {
        return Names.certain(asked).stream()
                .flatMap(name -> person(name.text(), name.span().start()).stream())
                .findFirst();
    }

    /// The full name of a person, as far as the answer tells; empty for a body or a place.
    private Optional<String> person(String text, int at) {
        Names.Name name = new Names.Name(text, new Span(at, at + text.length()));
        String bare = name.withoutTitle();
        if (bare.contains(" ")) {
            return name.isPersonal() && !Places.contains(bare) ? Optional.of(bare) : Optional.empty();
        }
        return inAnswer.stream()
                .filter(full -> full.endsWith(" " + bare))
                .findFirst()
                .or(() -> isSurname(bare, at) ? Optional.of(bare) : Optional.empty());
    }

    private boolean isSurname(String word, int at) {
        boolean body = !new Names.Name("A " + word, new Span(0, word.length() + 2)).isPersonal();
        return !body
                && !Names.isCalendar(word)
                && !SHORT_FORM.matcher(word).matches()
                && !Places.contains(word)
                && !NO_SURNAME_BEHIND.matcher(asked.substring(0, at)).find()
                && !saysAnswer("(?i:in|at|from|near|the)\\s" + Pattern.quote(word) + "\\b")
                && !saysAnswer("(?:" + Pattern.quote(word) + "|it)" + HEADED);
    }

    private boolean saysAnswer(String words) {
        return Pattern.compile("\\b" + words).matcher(answered).find();
    }
}
