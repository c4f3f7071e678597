package byline.answer.verify;

import byline.answer.language.Names;
import byline.article.Passage;
import byline.article.Sentences;
import byline.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words a sentence is held against, and what tells whom they speak of.
///
/// @param sentences of the quote, in order
/// @param before the sentences that precede the quote in its passage, in order
/// @param around the whole passage and its headline
/// @param published the day the article came out, which its "Monday" counts from
record Witness(List<String> sentences, List<String> before, String around, Optional<LocalDate> published) {

    private static final Pattern LOWER_CASE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}[\\p{L}'’-]*");

    Witness {
        sentences = List.copyOf(sentences);
        before = List.copyOf(before);
    }

    static Witness of(String quote) {
        List<String> sentences =
                Sentences.of(quote).stream().map(span -> span.of(quote)).toList();
        return new Witness(sentences, List.of(), quote, Optional.empty());
    }

    /// @param quote a stretch of the passage
    static Witness of(Passage passage, Span quote) {
        List<String> before = passage.sentences().stream()
                .filter(sentence -> sentence.end() <= quote.start())
                .map(passage::textAt)
                .toList();
        String words = passage.textAt(quote);
        List<String> sentences =
                Sentences.of(words).stream().map(span -> span.of(words)).toList();
        String around = passage.source().title().orElse("") + "\n" + passage.text();
        return new Witness(sentences, before, around, passage.source().published());
    }

    String quote() {
        return String.join(" ", sentences);
    }

    /// The quote's sentences with their pronouns resolved.
    List<ParsedSentence> parsed(Set<String> common) {
        List<ParsedSentence> parsed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            parsed.add(ParsedSentence.of(sentences.get(i), common, bearers(i, common)));
        }
        return parsed;
    }

    /// Words that stand in lower case somewhere around the quote.
    Set<String> common() {
        Set<String> common = new HashSet<>();
        Matcher matcher = LOWER_CASE.matcher(around);
        while (matcher.find()) {
            common.add(matcher.group());
        }
        return common;
    }

    /// Whom a pronoun or a description in the quote may stand for, besides those the quote names.
    List<Names.Name> bearers(Set<String> common) {
        List<Names.Name> bearers = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            if (ParsedSentence.hasPronoun(sentence) || ParsedSentence.describes(sentence)) {
                bearers.addAll(bearers(i, common));
            }
        }
        return bearers;
    }

    /// Those whom "he" in a sentence may stand for: the nearest sentence before it that names somebody tells, by the
    /// name it opens with and its first full name; one that itself opens with a pronoun hands on its own bearers.
    private List<Names.Name> bearers(int sentence, Set<String> common) {
        List<String> earlier = new ArrayList<>(before);
        earlier.addAll(sentences.subList(0, sentence));
        Set<Names.Name> bearers = new LinkedHashSet<>();
        for (String previous : earlier.reversed()) {
            List<Names.Name> names = ParsedSentence.names(previous, common);
            names.stream().findFirst().ifPresent(bearers::add);
            names.stream().filter(name -> name.text().contains(" ")).findFirst().ifPresent(bearers::add);
            if (!names.isEmpty() && !ParsedSentence.hasPronoun(previous)) {
                break;
            }
        }
        return List.copyOf(bearers);
    }
}
