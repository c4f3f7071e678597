package byline.answer.verify.hostile;

import byline.answer.Answer;
import byline.answer.CitedSentence;
import byline.answer.Draft;
import byline.answer.Evidence;
import byline.answer.Question;
import byline.answer.Verifier;
import byline.search.Hit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What became of a scripted model's sentences.
public final class Tally {

    private final Map<Kind, int[]> outcomes = new EnumMap<>(Kind.class);
    private final Consumer<String> mistakes;

    /// @param mistakes hears of every altered sentence shown and every true one lost
    public Tally(Consumer<String> mistakes) {
        this.mistakes = mistakes;
    }

    /// Has every sentence of an answer checked on its own.
    public void check(Verifier verifier, ScriptedModel.Answering answering) {
        List<Hit> hits =
                answering.given().stream().map(passage -> new Hit(passage, 0.5)).toList();
        for (Telling telling : answering.tellings()) {
            Draft.Sentence sentence = new Draft.Sentence(
                    telling.text(), List.of(new Evidence(telling.passage(), Optional.empty())), Optional.empty());
            Draft draft = new Draft(List.of(sentence), Optional.empty(), List.of(), Optional.empty());
            count(telling, shown(verifier.verify(Question.of("What happened?"), draft, hits)));
        }
    }

    private void count(Telling telling, List<String> shown) {
        int[] counts = outcomes.computeIfAbsent(telling.kind(), ignored -> new int[3]);
        boolean asTold = shown.contains(telling.text());
        counts[asTold ? 0 : shown.isEmpty() ? 2 : 1]++;
        if (telling.kind().isTrue() != asTold) {
            mistakes.accept(telling.kind() + (asTold ? " SHOWN: " : " not shown: ") + telling.text() + "\n      FROM: "
                    + telling.source());
        }
    }

    private static List<String> shown(Answer answer) {
        return switch (answer) {
            case Answer.Answered answered -> texts(answered.findings().sentences());
            case Answer.Partial partial -> texts(partial.findings().sentences());
            case Answer.Abstained ignored -> List.of();
        };
    }

    private static List<String> texts(List<CitedSentence> sentences) {
        return sentences.stream().map(CitedSentence::text).toList();
    }

    /// Share of altered and invented sentences that never reached the reader.
    public double kept() {
        return 1 - share(false, 0);
    }

    /// Share of true sentences of which neither the words nor the article's words for them reached the reader.
    public double lost() {
        return share(true, 2);
    }

    /// Share of true sentences that were not shown as they were told.
    public double changed() {
        return share(true, 1) + share(true, 2);
    }

    private double share(boolean faithful, int outcome) {
        int all = 0;
        int hit = 0;
        for (Map.Entry<Kind, int[]> entry : outcomes.entrySet()) {
            if (entry.getKey().isTrue() == faithful) {
                all += entry.getValue()[0] + entry.getValue()[1] + entry.getValue()[2];
                hit += entry.getValue()[outcome];
            }
        }
        return all == 0 ? 0 : (double) hit / all;
    }

    @Override
    public String toString() {
        return outcomes.entrySet().stream()
                .map(entry -> "%-18s as told %4d   verbatim instead %4d   dropped %4d"
                        .formatted(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .collect(Collectors.joining(
                        "\n",
                        "",
                        "\n%.3f of altered or invented kept away, %.3f of true lost, %.3f of true not as told"
                                .formatted(kept(), lost(), changed())));
    }
}
