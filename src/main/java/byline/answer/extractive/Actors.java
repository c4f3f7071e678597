package byline.answer.extractive;

import byline.answer.language.Names;
import byline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The actors that some words of a sentence name, with those named in one breath: "Anna Berg and Jon Holm".
final class Actors {

    /// What somebody does, by its ending: "diver", "police officer".
    private static final String BY_ENDING = "(?:\\p{Ll}+ )?\\p{Ll}{2,}(?:er|or|ist|ian|ess|man)";
    /// What stands between two actors, with who the second one is: "Anna Berg, her sister Ida and pilot Jon Holm".
    private static final Pattern LINK =
            Pattern.compile("(?:,? and |, | & )(?:the |(?:his|her|their|its|fellow) (?:\\p{Ll}+ ){1,3}|" + BY_ENDING
                    + " |(?:\\p{Ll}+ )?\\p{Ll}{2,}ent )?");
    /// What they share behind the last: "Alba, Borea and Cirrus airlines".
    private static final Pattern SHARED = Pattern.compile(" \\p{Ll}+s");
    /// What stands between a body or place and the name of who speaks for it: "NATO chief Jens Stoltenberg".
    static final String ROLE =
            "(?:chief|leader|boss|head|president|chancellor|chair|chairman|chairwoman|minister|premier|spokesman|spokeswoman"
                    + "|spokesperson|envoy|ambassador|director|captain|coach|manager|founder|adviser|advisor|senator"
                    + "|correspondent|mayor|governor|judge|professor|official|secretary)";
    private static final Pattern TITLE = Pattern.compile(" (?:" + ROLE + "|" + BY_ENDING + ") ");

    private Actors() {}

    /// The actors' names joined with commas; the words themselves where they hold no name.
    ///
    /// @param words a stretch of `sentence`
    static String of(String sentence, Span words) {
        List<Names.Name> names = Names.of(sentence);
        if (names.stream().noneMatch(name -> name.span().overlaps(words) && ends(sentence, name, words))) {
            return words.of(sentence);
        }
        int first = 0;
        while (!names.get(first).span().overlaps(words)) {
            first++;
        }
        int last = first;
        while (last + 1 < names.size() && names.get(last + 1).span().overlaps(words)) {
            last++;
        }
        if (!chain(sentence, names.subList(first, last + 1))) {
            return person(names.subList(first, last + 1));
        }
        while (first > 0 && linked(sentence, names.get(first - 1), names.get(first))) {
            first--;
        }
        while (last + 1 < names.size() && linked(sentence, names.get(last), names.get(last + 1))) {
            last++;
        }
        boolean describedAlone =
                first == last && words.end() > names.get(last).span().end();
        return describedAlone ? words.of(sentence) : joined(sentence, names.subList(first, last + 1));
    }

    private static boolean ends(String sentence, Names.Name name, Span words) {
        return name.span().end() >= words.end()
                || SHARED.matcher(sentence.substring(name.span().end(), words.end()))
                        .matches();
    }

    private static boolean chain(String sentence, List<Names.Name> names) {
        for (int i = 1; i < names.size(); i++) {
            if (!linked(sentence, names.get(i - 1), names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Of the names in a long description ("the envoy to the Nordic Council, Anna Berg"), the last that is more than a
    /// word.
    private static String person(List<Names.Name> names) {
        return names.stream()
                .map(Names.Name::text)
                .filter(name -> name.contains(" "))
                .reduce((earlier, later) -> later)
                .orElse(names.getLast().text());
    }

    private static boolean linked(String sentence, Names.Name left, Names.Name right) {
        String between = sentence.substring(left.span().end(), right.span().start());
        return LINK.matcher(between).matches() || TITLE.matcher(between).matches();
    }

    /// A title in front of a name ("NATO chief Jens Stoltenberg") goes with it.
    private static String joined(String sentence, List<Names.Name> names) {
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean title = i + 1 < names.size()
                    && TITLE.matcher(sentence.substring(
                                    names.get(i).span().end(),
                                    names.get(i + 1).span().start()))
                            .matches();
            if (!title) {
                actors.add(names.get(i).text());
            }
        }
        return String.join(", ", actors);
    }
}
