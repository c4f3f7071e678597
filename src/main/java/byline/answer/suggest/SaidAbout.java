package byline.answer.suggest;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.Speakers;
import byline.answer.language.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Anna Berg said the bridge would close" makes "What did Anna Berg say about the bridge?".
final class SaidAbout implements Template {

    private static final String BE =
            "(?:was|were|is|are|had|has|have|would|will|could|may|might|must|should|can|cannot)";
    /// What is spoken of: the subject of the clause that is said, which its verb ends.
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:said|says|warned|added|announced|insisted|argued|claimed|stressed|explained|predicted|estimated|promised)"
                    + "(?: (?:on|last|this) [\\p{L}]+)? (?:that )?(?<topic>(?:the |\\p{Lu})[\\p{L}’' -]{2,40}?) " + BE
                    + "\\b");
    private static final Pattern OUTRIGHT = Pattern.compile(
            "\\b(?:condemned|denounced|criticised|criticized|praised|welcomed|dismissed|rejected|defended|described|called"
                    + "|spoke of|spoke about|warned of|warned about|complained about) (?=the |\\p{Lu})");
    /// "Ukraine's Joint Forces" are not "Joint Forces".
    private static final Pattern POSSESSED = Pattern.compile("['’]s?\\s$");
    private static final Pattern NEXT_WORD = Pattern.compile("\\s(\\p{L}+)");
    private static final double PLAIN = 0.35;
    private static final double NAMED = 0.25;
    private static final double FULL_NAME = 0.2;
    private static final int MOST_WORDS = 5;
    private static final int ABBREVIATION = 5;

    @Override
    public List<Candidate> of(Prose.Line line, Prose article) {
        List<Candidate> candidates = new ArrayList<>();
        List<Names.Name> speakers = Speakers.of(line.text()).stream()
                .filter(name -> sound(line.text(), name))
                .toList();
        if (speakers.isEmpty()) {
            return candidates;
        }
        Names.Name speaker = bearer(line.text(), speakers.getFirst());
        topic(line.text(), speaker, article).ifPresent(topic -> {
            double weight = PLAIN
                    + NAMED * (named(topic) ? 1 : 0)
                    + FULL_NAME * (speaker.text().contains(" ") ? 1 : 0)
                    + article.salience(topic);
            candidates.add(new Candidate(
                    "What did " + Prose.withArticle(line.text(), speaker) + " say about " + topic + "?",
                    Candidate.Kind.SAID_ABOUT,
                    weight,
                    line.passage(),
                    line.sentence()));
        });
        return candidates;
    }

    private static Optional<String> topic(String text, Names.Name speaker, Prose article) {
        return clause(text)
                .or(() -> outright(text))
                .filter(topic -> topic.split(" ", -1).length <= MOST_WORDS)
                .filter(topic -> article.salience(topic) > 0 || named(topic))
                .filter(topic -> Names.of("x " + topic).stream().noneMatch(name -> name.matches(speaker)));
    }

    private static Optional<String> clause(String text) {
        Matcher matcher = CLAUSE.matcher(text);
        return matcher.find()
                ? Phrases.at(text, matcher.start("topic"))
                        .filter(phrase -> phrase.end() == matcher.end("topic"))
                        .map(Phrases.Phrase::text)
                : Optional.empty();
    }

    private static Optional<String> outright(String text) {
        Matcher matcher = OUTRIGHT.matcher(text);
        return matcher.find() ? Phrases.at(text, matcher.end()).map(Phrases.Phrase::text) : Optional.empty();
    }

    /// In "Ida Holm, the mayor of Port Arden, said" it is not the town that speaks.
    private static Names.Name bearer(String text, Names.Name speaker) {
        return Names.certain(text).stream()
                .filter(name -> name.span().end() < speaker.span().start())
                .filter(name -> text.substring(name.span().end(), speaker.span().start())
                        .matches(", [^,]*"))
                .filter(name -> sound(text, name))
                .findFirst()
                .orElse(speaker);
    }

    private static boolean named(String phrase) {
        return !Names.certain("x " + phrase).isEmpty();
    }

    /// A name that reads well in a question: no lone capital that only opens the sentence, no adjective ("Western
    /// leaders"), no number.
    static boolean sound(String text, Names.Name name) {
        boolean certain =
                Names.certain(text).stream().anyMatch(other -> other.span().equals(name.span()));
        String first = name.text().split(" ", -1)[0];
        return certain
                && !POSSESSED.matcher(text.substring(0, name.span().start())).find()
                && stands(text.substring(name.span().end()))
                && name.text().length() <= 45
                && !FunctionWords.contains(first)
                && name.text().chars().noneMatch(Character::isDigit)
                && (name.text().length() <= ABBREVIATION
                        || !name.text().equals(name.text().toUpperCase(Locale.ROOT)));
    }

    /// Whether a name ends there rather than describing the noun that follows.
    private static boolean stands(String after) {
        Matcher next = NEXT_WORD.matcher(after);
        return !next.lookingAt()
                || FunctionWords.contains(next.group(1))
                || VerbForms.isPast(next.group(1))
                || next.group(1).equals("says");
    }
}
