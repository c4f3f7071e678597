package byline.answer.extractive;

import byline.answer.Draft;
import byline.answer.language.Names;
import byline.answer.language.Quotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes what somebody said: the sentences that hold the speaker and the statement, quotations first.
final class StatementWriter {

    private static final int MOST_SENTENCES = 2;
    private static final int MOST_WORDS = 60;
    private static final double QUOTED = 0.15;
    private static final double SPEAKER_NAMED = 0.25;

    private StatementWriter() {}

    static Draft write(QuestionForm form, List<Finding> findings) {
        List<Finding> ordered = findings.stream()
                .sorted(Comparator.comparingDouble((Finding finding) -> worth(form, finding))
                        .reversed())
                .toList();
        List<Draft.Sentence> sentences = new ArrayList<>();
        List<Finding> used = new ArrayList<>();
        int words = 0;
        for (Finding finding : ordered) {
            boolean seen = used.stream().anyMatch(one -> repeats(one, finding));
            boolean near = finding.probability() >= findings.getFirst().probability() / 2;
            if (seen || !near || sentences.size() == MOST_SENTENCES) {
                continue;
            }
            Draft.Sentence sentence = sentence(form, finding, MOST_WORDS - words);
            if (!sentences.isEmpty() && words + Wording.words(sentence.text()) > MOST_WORDS) {
                continue;
            }
            words += Wording.words(sentence.text());
            sentences.add(sentence);
            used.add(finding);
        }
        return new Draft(sentences, Optional.empty(), List.of(), Optional.empty());
    }

    private static double worth(QuestionForm form, Finding finding) {
        String text = finding.sentenceText();
        double quoted = Quotations.of(text).isEmpty() ? 0 : QUOTED;
        double named = speaker(form, text).isPresent() ? SPEAKER_NAMED : 0;
        return finding.probability() + quoted + named;
    }

    private static boolean repeats(Finding one, Finding two) {
        return one.sentenceText().equals(two.sentenceText()) || one.sentence().equals(two.sentence());
    }

    private static Draft.Sentence sentence(QuestionForm form, Finding finding, int mostWords) {
        Wording.Worded worded =
                Wording.of(finding.passage(), finding.sentence(), finding.words(), Math.max(mostWords, 20));
        Optional<Draft.Row> row = speaker(form, worded.text()).map(who -> new Draft.Row(who, said(worded.text())));
        return new Draft.Sentence(worded.text(), List.of(worded.evidence(finding.passage())), row);
    }

    private static Optional<String> speaker(QuestionForm form, String text) {
        return Names.of(text).stream()
                .filter(name -> form.names().stream().anyMatch(name::matches))
                .map(Names.Name::text)
                .findFirst();
    }

    private static String said(String text) {
        return Quotations.of(text).stream()
                .max(Comparator.comparingInt(quote -> quote.length()))
                .map(quote -> quote.of(text))
                .orElse(text);
    }
}
