package byline.evaluate;

import byline.article.Article;
import byline.article.Span;
import byline.evaluate.measure.Outcome.Place;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.search.PassageIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the gold quotes in the articles. A line may break a quote, and typographic quotation marks may stand for plain
/// ones; nothing else may differ.
final class GoldPlaces {

    private final PassageIndex index;
    private final List<String> warnings = new ArrayList<>();

    GoldPlaces(PassageIndex index) {
        this.index = index;
    }

    List<Place> of(JudgedQuestion question) {
        return question.gold().stream()
                .flatMap(gold -> place(question.id(), gold).stream())
                .toList();
    }

    /// Which places were not found: the articles may have changed since the questions were written.
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private Optional<Place> place(String question, Gold gold) {
        Optional<Article> article = index.article(gold.articleId());
        if (article.isEmpty()) {
            warnings.add("question " + question + ": there is no article " + gold.articleId());
            return Optional.empty();
        }
        Optional<Span> span =
                gold.quote().flatMap(quote -> find(quote, article.get().text()));
        if (gold.quote().isPresent() && span.isEmpty()) {
            warnings.add("question " + question + ": " + gold.articleId() + " does not hold the words \""
                    + gold.quote().get() + "\"");
        }
        return span.map(found -> new Place(gold.articleId(), found));
    }

    private static Optional<Span> find(String quote, String text) {
        int exact = text.indexOf(quote);
        return exact >= 0
                ? Optional.of(new Span(exact, exact + quote.length()))
                : loosely(quote).matcher(text).results().findFirst().map(match -> new Span(match.start(), match.end()));
    }

    private static Pattern loosely(String quote) {
        return Pattern.compile(Arrays.stream(quote.strip().split("\\s+"))
                .map(GoldPlaces::loosePunctuation)
                .collect(Collectors.joining("\\s+")));
    }

    private static String loosePunctuation(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(character -> switch (character) {
                    case "\"", "\u201C", "\u201D" -> "[\"\u201C\u201D]";
                    case "'", "\u2018", "\u2019" -> "['\u2018\u2019]";
                    default -> Pattern.quote(character);
                })
                .collect(Collectors.joining());
    }
}
