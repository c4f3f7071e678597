package byline.answer.conversation;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom and what a follow-up can mean: people first of the answer, things and places first of the question.
final class Antecedents {

    private static final String AUXILIARY = Grammar.AUXILIARY;
    static final Pattern SUBJECT_QUESTION = Pattern.compile(
            "^(?:who|(?:which|what) (?!" + AUXILIARY + ")\\p{L}+)\\s(?!" + AUXILIARY + ")(?<rest>.+?)\\??$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUXILIARY_QUESTION = Pattern.compile(
            "^(?:who|whom|what|when|where|why|how|how many \\p{L}+|how much \\p{L}*|which \\p{L}+|what \\p{L}+)\\s(?<rest>"
                    + AUXILIARY + ".+?)\\??$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VERB =
            Pattern.compile("^(?:\\p{L}+ly\\s)?\\p{L}+\\s(?:for |against |to |on |at |by |with |over )?");
    private static final Pattern SUBJECT_MATTER =
            Pattern.compile("\\b(?:about|on|of|regarding|over)\\s(?<what>(?:the|a|an|\\p{Lu}).+)$");
    private static final Pattern NOUN_PHRASE =
            Pattern.compile("\\b(?<what>(?:the|a|an|his|her|their|its)\\s[\\p{Ll}][\\p{L}\\s'’-]*)$");
    /// A place of some words at most: a group that repeats for ever takes its toll of the stack.
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|to|from|near)\\s(?<where>\\p{Lu}[\\p{L}’'-]++(?:\\s\\p{Lu}[\\p{L}’'-]++){0,5}+)");
    /// A name, behind an article or a preposition of place: "Jon Holm", "the European Union", "in Kyiv".
    private static final Pattern NAMED =
            Pattern.compile("(?<place>(?:in|at|to|from|near)\\s)?(?<name>(?:[Tt]he\\s)?\\p{Lu}\\S*+"
                    + "(?:\\s(?:(?:and|or|of|the|for|von|van|de|la|bin|al)\\s){0,2}\\p{Lu}\\S*+){0,9})");
    /// What somebody was asked about, to the end of the question.
    private static final Pattern TALKED_ABOUT = Pattern.compile(
            "\\b(?:about|regarding|concerning|(?:say|said|speak|spoke|comment|commented|views?|opinion|stance|position)\\son)"
                    + "\\s(?!\\d)(?<what>.+)$");
    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?:(?<article>the|an?)\\s)?(?<word>\\p{L}[\\p{L}’'-]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:I|me|you|we|us|he|she|him|his|hers?|they|them|their|it|its|this|that|these|those|there|who|whom|whose|what"
                    + "|which|when|where|why|how|if|had|should)\\b|\\b" + AUXILIARY + "|\\b(?:before|after)$");
    /// Both look only where a run begins, so that a long run is read once and not from each of its characters.
    private static final Pattern QUESTION_MARKS = Pattern.compile("(?<!\\?)\\?++$");
    private static final Pattern CITATION = Pattern.compile("(?<!\\s)\\s*+\\[\\d++]");

    private final String asked;
    private final String answered;
    private final People people;

    Antecedents(String asked, String answered) {
        this.asked = QUESTION_MARKS.matcher(asked.strip()).replaceFirst("");
        this.answered = CITATION.matcher(answered).replaceAll("");
        this.people = new People(this.asked, this.answered);
    }

    Optional<String> person() {
        return people.one();
    }

    Optional<String> many() {
        return people.many();
    }

    /// What somebody was asked to have spoken about.
    Optional<String> matter() {
        Matcher subject = TALKED_ABOUT.matcher(asked);
        return subject.find() ? Optional.of(subject.group("what")) : Optional.empty();
    }

    /// The thing the question was about.
    Optional<String> thing() {
        Matcher matter = SUBJECT_MATTER.matcher(asked);
        Matcher subject = SUBJECT_QUESTION.matcher(asked);
        if (subject.matches()) {
            String object = VERB.matcher(subject.group("rest")).replaceFirst("");
            return object.isBlank() || object.equals(subject.group("rest")) ? Optional.empty() : Optional.of(object);
        }
        if (matter.find()) {
            return Optional.of(matter.group("what"));
        }
        Matcher phrase = NOUN_PHRASE.matcher(asked);
        if (phrase.find()) {
            return Optional.of(phrase.group("what").strip());
        }
        return Names.certain(asked).stream()
                .map(Names.Name::text)
                .filter(name -> !people.areAsked(name))
                .reduce((first, last) -> last);
    }

    Optional<String> place() {
        Matcher inQuestion = PLACE.matcher(asked);
        if (inQuestion.find()) {
            return Optional.of(inQuestion.group("where"));
        }
        Matcher inAnswer = PLACE.matcher(answered);
        return inAnswer.find() ? Optional.of(inAnswer.group("where")) : Optional.empty();
    }

    /// "When?" after "Who won the cup?" asks when it was that the answer's person won the cup.
    Optional<String> statementFor(String word) {
        Matcher subject = SUBJECT_QUESTION.matcher(asked);
        if (subject.matches()) {
            return person().map(name -> word + " was it that " + name + " " + subject.group("rest") + "?");
        }
        Matcher auxiliary = AUXILIARY_QUESTION.matcher(asked);
        return auxiliary.matches() ? Optional.of(word + " " + auxiliary.group("rest") + "?") : Optional.empty();
    }

    /// The question before with another name in the place of its own, or about another subject.
    Optional<String> questionAbout(String other) {
        Matcher named = NAMED.matcher(other);
        if (named.matches() && !Names.of(other).isEmpty()) {
            return questionOf(named.group("place") == null ? "" : named.group("place"), named.group("name"));
        }
        Matcher subject = TALKED_ABOUT.matcher(asked);
        return isSubject(other) && subject.find()
                ? Optional.of(asked.substring(0, subject.start("what")) + other + "?")
                : Optional.empty();
    }

    /// "In Kyiv?" asks of the place that the question before had, "Jon Holm?" of its first name.
    private Optional<String> questionOf(String preposition, String name) {
        return Names.certain(asked).stream()
                .map(Names.Name::span)
                .filter(old -> asked.substring(0, old.start()).endsWith(preposition))
                .findFirst()
                .map(old -> asked.substring(0, old.start()) + name + asked.substring(old.end()) + "?");
    }

    /// Whether words can be talked about: neither a clause nor a time ("then", "last year").
    private static boolean isSubject(String words) {
        Matcher first = FIRST_WORD.matcher(words);
        return first.find()
                && (first.group("article") != null || !FunctionWords.contains(first.group("word")))
                && !Names.isCalendar(first.group("word"))
                && !CLAUSE.matcher(words).find();
    }
}
