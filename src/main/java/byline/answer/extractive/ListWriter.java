package byline.answer.extractive;

import byline.answer.Draft;
import byline.answer.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the answer to a question with several answers: a line an actor, an actor in two articles one line with two
/// citations.
final class ListWriter {

    private static final int MOST_ROWS = 8;
    private static final int MOST_WORDS = 150;
    private static final int MOST_WORDS_OF_A_ROW = 28;
    private static final int MOST_CITATIONS = 3;

    private ListWriter() {}

    static Draft write(List<Finding> findings) {
        List<List<Finding>> rows = rows(findings);
        List<Draft.Sentence> sentences = new ArrayList<>();
        int words = 0;
        for (List<Finding> row : rows) {
            Draft.Sentence sentence = sentence(row);
            words += Wording.words(sentence.text());
            if (sentences.size() == MOST_ROWS || (words > MOST_WORDS && !sentences.isEmpty())) {
                break;
            }
            sentences.add(sentence);
        }
        String actors = sentences.stream()
                .map(sentence -> sentence.item().orElseThrow().who())
                .collect(Collectors.joining(", "));
        return new Draft(sentences, Optional.of(actors), List.of(), Optional.empty());
    }

    private static List<List<Finding>> rows(List<Finding> findings) {
        List<List<Finding>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.stream()
                    .filter(row -> row.stream().anyMatch(one -> Values.sameActor(one.value(), finding.value())))
                    .findFirst()
                    .ifPresentOrElse(row -> row.add(finding), () -> rows.add(new ArrayList<>(List.of(finding))));
        }
        return rows;
    }

    private static Draft.Sentence sentence(List<Finding> row) {
        Finding best = row.getFirst();
        Wording.Worded worded = Wording.of(best.passage(), best.sentence(), best.words(), MOST_WORDS_OF_A_ROW);
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(worded.evidence(best.passage()));
        row.stream()
                .filter(other -> !other.articleId().equals(best.articleId()))
                .collect(Collectors.toMap(
                        Finding::articleId, one -> one, (first, second) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_CITATIONS - 1)
                .forEach(other -> evidence.add(other.evidence()));
        return new Draft.Sentence(
                worded.text(), evidence, Optional.of(new Draft.Row(Values.actor(best.value()), worded.text())));
    }
}
