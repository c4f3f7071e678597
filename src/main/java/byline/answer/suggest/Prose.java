package byline.answer.suggest;

import byline.answer.language.FunctionWords;
import byline.answer.language.Names;
import byline.answer.language.Speakers;
import byline.answer.language.Speech;
import byline.article.OneLine;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An article's sentences with what the templates need to know of the whole: how often each word comes, and who speaks.
final class Prose {

    private static final int LONGEST = 320;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Names.Name> speakers = new ArrayList<>();
    private final Set<String> titleStems;
    private final Optional<String> title;

    /// A sentence on one line.
    ///
    /// @param text in running text, any white space a single space
    record Line(Passage passage, Span sentence, String text) {}

    /// @param passages of one article, in order, at least one
    Prose(List<Passage> passages) {
        title = passages.getFirst().source().title();
        titleStems = Words.stems(title.orElse(""));
        for (Passage passage : passages) {
            Words.of(passage.text()).forEach(word -> counts.merge(word.stem(), 1, Integer::sum));
            for (Span sentence : passage.sentences()) {
                String text = OneLine.of(passage.textAt(sentence));
                if (text.length() <= LONGEST) {
                    lines.add(new Line(passage, sentence, text));
                    speakers.addAll(Speakers.of(text));
                }
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    Optional<String> title() {
        return title;
    }

    boolean speaks(Names.Name name) {
        return speakers.stream()
                .anyMatch(speaker -> name.words().containsAll(speaker.words())
                        && speaker.words().contains(name.words().getLast()));
    }

    /// 0 to 1: how much a phrase is what the article is about, by how often its words come and whether the title has
    /// them; 0 where none comes twice.
    double salience(String phrase) {
        double most = 0;
        for (String stem : content(phrase)) {
            int count = counts.getOrDefault(stem, 0) + (titleStems.contains(stem) ? 2 : 0);
            most = Math.max(most, count < 2 ? 0 : Math.min(1, count / 6.0));
        }
        return most;
    }

    /// The stems that say what a phrase is about: no function words, no saying.
    static Set<String> content(String phrase) {
        Set<String> stems = Words.stems(phrase);
        stems.removeIf(Speech::isVerb);
        for (String word : phrase.split(" ", -1)) {
            if (FunctionWords.contains(word)) {
                stems.removeAll(Words.stems(word));
            }
        }
        return stems;
    }

    /// A name as it stands in the sentence, with its "the".
    static String withArticle(String text, Names.Name name) {
        int start = name.span().start();
        boolean the = start >= 4 && text.substring(start - 4, start).equalsIgnoreCase("the ");
        return the ? "the " + name.text() : name.text();
    }
}
