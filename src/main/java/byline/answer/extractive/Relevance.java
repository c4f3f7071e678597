package byline.answer.extractive;

import byline.answer.language.Names;
import byline.answer.language.VerbFamilies;
import byline.search.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much of what a question is about a sentence holds, by stems, names and verb families, with its surroundings
/// counting for less.
final class Relevance {

    private static final double NAME = 2;
    private static final double WORD = 1;
    private static final double NEARBY = 0.6;
    private static final int PREFIX = 5;

    private final QuestionForm form;
    private final Horizon horizon;
    private final Map<String, Double> weights = new HashMap<>();
    private final double total;
    /// The names in the question that may name one of a kind, with the word that would be the kind.
    private final Map<Names.Name, Pattern> oneOfAKind = new LinkedHashMap<>();

    Relevance(QuestionForm form) {
        this(form, Horizon.OPEN);
    }

    Relevance(QuestionForm form, Horizon horizon) {
        this.form = form;
        this.horizon = horizon;
        form.stems().forEach(stem -> weights.put(stem, WORD));
        for (Names.Name name : form.names()) {
            Words.stems(name.text()).forEach(stem -> weights.computeIfPresent(stem, (word, weight) -> NAME));
        }
        total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        form.names().stream()
                .filter(name -> name.words().size() > 1)
                .filter(name -> !name.isPersonal() || name.withoutTitle().equals(name.text()))
                .forEach(name -> oneOfAKind.put(name, whole(name.words().getFirst())));
    }

    private static Pattern whole(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
    }

    QuestionForm form() {
        return form;
    }

    Horizon horizon() {
        return horizon;
    }

    /// 0 to 1: the weighted share of the question's words in the sentence, words found only nearby counting in part.
    double of(Set<String> sentence, Set<String> nearby) {
        if (total == 0) {
            return 0;
        }
        double found = 0;
        for (Map.Entry<String, Double> word : weights.entrySet()) {
            double inSentence = match(word.getKey(), sentence);
            double around = inSentence == 1 ? 0 : NEARBY * match(word.getKey(), nearby);
            found += word.getValue() * Math.max(inSentence, around);
        }
        return found / total;
    }

    /// 0 to 1: the share of the question's names that the words hold; none where they hold the last word of none.
    ///
    /// @param meant those of them that the words can mean
    double names(Set<String> words, List<Names.Name> meant) {
        if (form.names().isEmpty()) {
            return 1;
        }
        if (namesInFull() && form.names().stream().noneMatch(name -> holdsTheEndOf(name, words))) {
            return 0;
        }
        long held = meant.stream()
                .filter(name -> Words.stems(name.text()).stream().anyMatch(stem -> match(stem, words) > 0))
                .count();
        return (double) held / form.names().size();
    }

    /// "The cup" may be the Coast Cup, "the coast" is not.
    private static boolean holdsTheEndOf(Names.Name name, Set<String> words) {
        return Words.stems(name.words().getLast()).stream().anyMatch(stem -> match(stem, words) > 0);
    }

    /// Whether the question gives a name of several words: a passage that holds none of them is about something else,
    /// while a single one may stand there in another form ("US", "America").
    boolean namesInFull() {
        return form.names().stream().anyMatch(name -> name.words().size() > 1);
    }

    /// Whether a text tells of another of the kind that the question names one of, and not of that one: of Cyclone
    /// Nargis
    /// where Cyclone Amphan is asked about. What the passage also writes in lower case ("the cyclone") is a kind.
    boolean tellsOfASibling(String text, String passage) {
        List<Names.Name> asked = oneOfAKind.entrySet().stream()
                .filter(name -> name.getValue().matcher(passage).find())
                .map(Map.Entry::getKey)
                .toList();
        List<Names.Name> told = asked.isEmpty() ? List.of() : Names.of(text);
        return asked.stream()
                .anyMatch(name -> told.stream().noneMatch(name::matches)
                        && told.stream().anyMatch(other -> siblings(name.words(), other.words())));
    }

    private static boolean siblings(List<String> one, List<String> two) {
        return two.size() > 1
                && one.getFirst().equals(two.getFirst())
                && !one.getLast().equals(two.getLast());
    }

    /// 0 to 1: the share of the question's other words that the words around hold in some form; what is asked about and
    /// nowhere named is a sign that nothing answers.
    double words(Set<String> around) {
        List<String> others = weights.entrySet().stream()
                .filter(word -> word.getValue() == WORD)
                .map(Map.Entry::getKey)
                .toList();
        long held = others.stream().filter(stem -> match(stem, around) > 0).count();
        return others.isEmpty() ? 1 : (double) held / others.size();
    }

    /// 1 where the sentence tells of the act asked about, half where it tells of one of the same family, else 0.
    double acts(Set<String> sentence) {
        if (form.act().stream().noneMatch(sentence::contains)) {
            return 0;
        }
        return form.act().stream().anyMatch(stem -> form.stems().contains(stem) && sentence.contains(stem)) ? 1 : 0.5;
    }

    /// 0 to 1: how surely the words hold the stem, itself or in another form or family member.
    static double match(String stem, Set<String> words) {
        if (words.contains(stem)) {
            return 1;
        }
        for (String word : words) {
            if (VerbFamilies.related(stem, word)) {
                return 0.9;
            }
            if (samePrefix(stem, word)) {
                return 0.8;
            }
        }
        return 0;
    }

    /// "recognit" and "recognis": one word in two forms that the stemmer keeps apart.
    private static boolean samePrefix(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        return shorter >= PREFIX
                && Math.max(one.length(), two.length()) - shorter <= 4
                && one.regionMatches(0, two, 0, Math.max(PREFIX, shorter - 2));
    }
}
