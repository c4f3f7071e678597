package byline.answer.verify;

import byline.answer.language.Names;
import byline.search.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether every name of a sentence is one the quote names, or one its pronouns stand for.
final class NameAgreement {

    private NameAgreement() {}

    static boolean holds(String sentence, Witness witness, Set<String> common) {
        String quote = witness.quote();
        List<Names.Name> named = Names.of(quote);
        List<Names.Name> bearers = witness.bearers(common);
        List<Names.Name> around = Names.of(witness.around());
        Set<String> words = Words.stems(quote);
        return ParsedSentence.names(sentence, common).stream()
                .allMatch(name -> names(name, named, around, quote)
                        || names(name, bearers, around, quote)
                        || (opens(sentence, name) && words.containsAll(Words.stems(name.text())))
                        || isInitialsOf(name, named));
    }

    /// The name is one of those given, its further words known from a fuller form of the same name or as a title.
    private static boolean names(Names.Name name, List<Names.Name> given, List<Names.Name> around, String quote) {
        return given.stream().filter(name::matches).anyMatch(known -> {
            List<String> rest = name.words().stream()
                    .filter(word -> known.words().stream().noneMatch(other -> Names.sameWord(word, other)))
                    .toList();
            return rest.stream()
                    .allMatch(word -> quote.toLowerCase(Locale.ROOT).contains(word)
                            || around.stream()
                                    .filter(known::matches)
                                    .anyMatch(fuller -> fuller.words().contains(word)));
        });
    }

    private static boolean opens(String sentence, Names.Name name) {
        return !name.text().contains(" ") && sentence.indexOf(name.text()) <= 1;
    }

    /// "EU" for "European Union", and the other way round.
    private static boolean isInitialsOf(Names.Name name, List<Names.Name> given) {
        return given.stream()
                .anyMatch(other -> initials(other.text()).equals(bare(name.text()))
                        || initials(name.text()).equals(bare(other.text())));
    }

    private static String bare(String text) {
        return text.replace(".", "");
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (String word : text.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : text;
    }
}
