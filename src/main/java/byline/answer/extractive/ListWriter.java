package byline.answer.extractive;

import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.language.Names;
import byline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes the answer to a question with several answers: a line an actor, or a line for actors that one sentence names
/// together; an actor in two articles is one line with two citations.
final class ListWriter {

    private static final Pattern NOBODY =
            Pattern.compile("^(?:an?|it|he|she|they|we|this|that|these|those|our)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSIVE = Pattern.compile("^(?:his|her|their|its)\\b", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ROWS = 8;
    private static final int MOST_WORDS = 150;
    private static final int MOST_WORDS_OF_A_ROW = 24;
    private static final int MOST_CITATIONS = 3;

    private ListWriter() {}

    /// Empty where no finding names an actor.
    static Optional<Draft> write(QuestionForm form, List<Finding> findings) {
        List<Draft.Sentence> sentences = new ArrayList<>();
        int words = 0;
        for (List<Finding> row : namedFirst(rows(findings))) {
            Draft.Sentence sentence = sentence(form, row);
            int length = Wording.words(sentence.text());
            if (sentences.isEmpty() || (sentences.size() < MOST_ROWS && words + length <= MOST_WORDS)) {
                sentences.add(sentence);
                words += length;
            }
        }
        String actors = sentences.stream()
                .map(sentence -> sentence.item().orElseThrow().who())
                .collect(Collectors.joining(", "));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(sentences, Optional.of(actors), List.of(), Optional.empty()));
    }

    /// "Western leaders" tells less than a name.
    private static List<List<Finding>> namedFirst(List<List<Finding>> rows) {
        return rows.stream()
                .filter(row -> !NOBODY.matcher(row.getFirst().value()).find())
                .sorted(Comparator.comparing(
                        row -> !Names.of(who(row)).stream().anyMatch(name -> who(row).endsWith(name.text()))))
                .toList();
    }

    /// The findings of each line, likeliest first: one sentence's findings, and those of the same actors elsewhere.
    private static List<List<Finding>> rows(List<Finding> findings) {
        List<List<Finding>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.stream()
                    .filter(row -> row.getFirst().sameSentence(finding)
                            || row.stream().anyMatch(one -> Values.sameActor(one.value(), finding.value())))
                    .findFirst()
                    .ifPresentOrElse(row -> row.add(finding), () -> rows.add(new ArrayList<>(List.of(finding))));
        }
        return rows;
    }

    private static Draft.Sentence sentence(QuestionForm form, List<Finding> row) {
        Finding best = row.getFirst();
        Wording.Worded worded = Wording.of(best.passage(), best.sentence(), best.core(form), MOST_WORDS_OF_A_ROW);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(worded.evidence(best.passage()));
        elsewhere(row).stream().limit(MOST_CITATIONS - 1).forEach(other -> evidence.add(other.evidence()));
        return new Draft.Sentence(worded.text(), evidence, Optional.of(new Draft.Row(who(row), worded.text())));
    }

    /// One finding for each other article.
    private static List<Finding> elsewhere(List<Finding> row) {
        Map<String, Finding> byArticle = new LinkedHashMap<>();
        row.forEach(finding -> byArticle.putIfAbsent(finding.articleId(), finding));
        byArticle.remove(row.getFirst().articleId());
        return List.copyOf(byArticle.values());
    }

    private static String who(List<Finding> row) {
        Finding best = row.getFirst();
        Span words = best.words().shift(-best.sentence().start());
        String actor = Actors.of(best.sentenceText(), words);
        Matcher possessive = POSSESSIVE.matcher(actor);
        return possessive.find()
                ? Wording.bearer(possessive.group(), best.passage(), best.sentence())
                        .map(bearer -> bearer + "'s" + actor.substring(possessive.end()))
                        .orElse(actor)
                : actor;
    }
}
