package byline.answer.suggest;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "40 people were led to safety" makes "How many people were led to safety?", and "The coast guard sent three boats"
/// with a name before it makes "How many boats did the Coast Guard send?".
final class HowMany implements Template {

    private static final String NUMBER =
            "(?:about |around |nearly |almost |more than |at least |over |some |as many as )?"
                    + "(?<number>\\d{1,3}(?:[,.]\\d{3})*|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds of"
                    + "|thousands of|dozens of)";
    private static final String THINGS =
            "(?<things>(?!million|billion|trillion|percent|per |times )(?:\\p{Ll}[\\p{Ll}-]+ ){0,2}(?:\\p{Ll}{2,}s|people|men|women|children))";
    private static final Pattern PASSIVE = Pattern.compile(
            "(?:^|(?:said|says|counted|that|, and|, but) |: )" + NUMBER + " "
                    + THINGS + " (?<be>were|are|have been|had been|will be) (?<rest>[^,.;:\"“”()]{4,60}?)"
                    + "(?= after | when | while | as | since | because |[,.;:])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVE =
            Pattern.compile(" (?:(?<aux>has|have|had|will|would|is|are|was|were) )?(?<verb>\\p{Ll}{3,}) " + NUMBER + " "
                    + THINGS + "(?<rest>(?: (?:in|at|near|to|from|against|around|without) "
                    + "[^,.;:\"“”()]{3,40}?)?)(?= on \\p{Lu}| after | when | while | because |[,.;:])");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:and|or|he|she|they|it|his|her|their|its|them|him)\\b|\\d");
    private static final double PLAIN = 0.7;
    private static final int LEAST_CONTENT = 3;

    @Override
    public List<Candidate> of(Prose.Line line, Prose article) {
        List<Candidate> candidates = new ArrayList<>();
        passive(line.text()).ifPresent(question -> add(candidates, question, line, article));
        active(line.text()).ifPresent(question -> add(candidates, question, line, article));
        return candidates;
    }

    private static Optional<String> passive(String text) {
        Matcher matcher = PASSIVE.matcher(text);
        if (!matcher.find() || unfit(matcher) || !closed(matcher.group("rest"))) {
            return Optional.empty();
        }
        return Optional.of("How many " + matcher.group("things") + " " + matcher.group("be") + " "
                + matcher.group("rest").strip() + "?");
    }

    private static Optional<String> active(String text) {
        for (Names.Name name : Names.certain(text)) {
            Matcher matcher = ACTIVE.matcher(text).region(name.span().end(), text.length());
            if (matcher.lookingAt() && !unfit(matcher) && SaidAbout.sound(text, name)) {
                String aux = matcher.group("aux");
                return (aux == null ? VerbForms.base(matcher.group("verb")) : Optional.of(matcher.group("verb")))
                        .filter(base -> closed(matcher.group("rest")))
                        .map(base -> "How many " + matcher.group("things") + " " + (aux == null ? "did" : aux) + " "
                                + Prose.withArticle(text, name) + " " + base + matcher.group("rest") + "?");
            }
        }
        return Optional.empty();
    }

    private static boolean unfit(Matcher matcher) {
        for (String word : matcher.group("things").split(" ", -1)) {
            if (FunctionWords.contains(word)) {
                return true;
            }
        }
        return YEAR.matcher(matcher.group("number")).matches();
    }

    /// A question with "his" or "they" asks about nobody, and one that goes on with "and" asks two things.
    private static boolean closed(String words) {
        return words.isEmpty() || (!OPEN.matcher(words).find() && !FunctionWords.contains(lastWord(words)));
    }

    private static String lastWord(String words) {
        return words.strip().substring(words.strip().lastIndexOf(' ') + 1);
    }

    /// "How many people were hurt?" could be about anything.
    private static void add(List<Candidate> candidates, String question, Prose.Line line, Prose article) {
        if (Prose.content(question).size() < LEAST_CONTENT) {
            return;
        }
        candidates.add(new Candidate(
                question,
                Candidate.Kind.HOW_MANY,
                PLAIN + article.salience(question),
                line.passage(),
                line.sentence()));
    }
}
