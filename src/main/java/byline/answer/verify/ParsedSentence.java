package byline.answer.verify;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.VerbFamilies;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence as a row of names and words, without the words that carry nothing.
record ParsedSentence(String text, List<Part> parts) {

    /// The stem of "according to".
    static final String ATTRIBUTES = "accord";

    private static final Pattern PERSON = Pattern.compile("\\b(?:he|she|they)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSOR =
            Pattern.compile("\\b(?:his|her|their|its|it|him|them|who|whose)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIPTION =
            Pattern.compile("^[\"“]?(?:The|This|That|These|Those|Both|A|An)\\s\\p{Ll}");

    ParsedSentence {
        parts = List.copyOf(parts);
    }

    /// @param common words seen in lower case around the sentence, whose capital at its start makes no name of them
    /// @param bearers those whom a pronoun may stand for
    static ParsedSentence of(String text, Set<String> common, List<Names.Name> bearers) {
        List<Part> parts = new ArrayList<>();
        for (Names.Name name : names(text, common)) {
            parts.add(new Part.Named(List.of(name), name.span()));
        }
        pronouns(text, PERSON).forEach(span -> parts.add(new Part.Named(bearers, span)));
        pronouns(text, POSSESSOR).forEach(span -> parts.add(new Part.Named(List.of(), span)));
        if (describes(text)) {
            parts.add(new Part.Named(List.of(), new Span(0, 1)));
        }
        List<Part> named = List.copyOf(parts);
        for (Words.Word word : Words.of(text)) {
            boolean free = named.stream().noneMatch(part -> part.span().overlaps(word.span()));
            if (free
                    && (ATTRIBUTES.equals(word.stem())
                            || !FunctionWords.contains(word.span().of(text)))) {
                parts.add(new Part.Word(word.stem(), word.span()));
            }
        }
        parts.sort(Comparator.comparing(Part::span));
        return new ParsedSentence(text, parts);
    }

    /// The names of a sentence; a lone capital at its start counts only where the word is never seen in lower case.
    static List<Names.Name> names(String text, Set<String> common) {
        return Names.of(text).stream()
                .filter(name -> name.text().contains(" ")
                        || !common.contains(name.text().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /// Whether the sentence's subject is a description such as "The former captain", which may stand for a name.
    static boolean describes(String text) {
        return DESCRIPTION.matcher(text).find();
    }

    static boolean hasPronoun(String text) {
        return PERSON.matcher(text).find() || POSSESSOR.matcher(text).find();
    }

    List<Part.Word> words() {
        return parts.stream()
                .filter(Part.Word.class::isInstance)
                .map(Part.Word.class::cast)
                .toList();
    }

    /// Where a form of the word, or a verb of its family, stands.
    List<Integer> placesOf(String stem) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Word word && VerbFamilies.related(stem, word.stem())) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<Span> pronouns(String text, Pattern pattern) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
