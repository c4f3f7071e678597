package byline.answer.extractive;

import byline.answer.Draft;
import byline.answer.language.Names;
import byline.answer.language.Quotations;
import byline.answer.language.Speakers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes what somebody said: the sentences that hold the speaker and the statement, quotations first.
final class StatementWriter {

    private static final int MOST_SENTENCES = 2;
    private static final int MOST_WORDS = 60;
    private static final double SPEAKER_NAMED = 0.1;

    private StatementWriter() {}

    static Draft write(QuestionForm form, List<Finding> findings) {
        List<Finding> chosen = chosen(form, findings);
        List<Draft.Sentence> sentences = chosen.stream()
                .map(finding -> sentence(form, finding, MOST_WORDS))
                .toList();
        return new Draft(sentences, Optional.empty(), List.of(), Optional.empty());
    }

    /// The worthiest findings that fit, in the order their article tells them, so that "he added" follows what he said.
    private static List<Finding> chosen(QuestionForm form, List<Finding> findings) {
        double least = findings.getFirst().probability() / 2;
        List<Finding> worthiest = findings.stream()
                .filter(finding -> finding.probability() >= least)
                .sorted(Comparator.comparingDouble((Finding finding) -> worth(form, finding))
                        .reversed())
                .toList();
        List<Finding> chosen = new ArrayList<>();
        int words = 0;
        for (Finding finding : worthiest) {
            int length = Wording.words(sentence(form, finding, MOST_WORDS).text());
            boolean fits = chosen.isEmpty() || (chosen.size() < MOST_SENTENCES && words + length <= MOST_WORDS);
            if (fits && chosen.stream().noneMatch(one -> one.says(finding))) {
                chosen.add(finding);
                words += length;
            }
        }
        List<String> articles =
                chosen.stream().map(Finding::articleId).distinct().toList();
        chosen.sort(Comparator.comparingInt((Finding finding) -> articles.indexOf(finding.articleId()))
                .thenComparing(Finding::sentence));
        return chosen;
    }

    private static double worth(QuestionForm form, Finding finding) {
        boolean named = speaker(form, finding.sentenceText()).isPresent();
        return finding.probability() + (named ? SPEAKER_NAMED : 0);
    }

    private static Draft.Sentence sentence(QuestionForm form, Finding finding, int mostWords) {
        Wording.Worded worded = Wording.of(finding.passage(), finding.sentence(), finding.words(), mostWords);
        Optional<Draft.Row> row = speaker(form, worded.text()).map(who -> new Draft.Row(who, said(worded.text())));
        return new Draft.Sentence(worded.text(), List.of(worded.evidence(finding.passage())), row);
    }

    /// Who alone speaks in the sentence, if that is who was asked about.
    private static Optional<String> speaker(QuestionForm form, String text) {
        List<Names.Name> heard = Speakers.of(text);
        boolean asked = heard.size() == 1 && form.speakers().stream().anyMatch(heard.getFirst()::matches);
        return asked ? Optional.of(heard.getFirst().text()) : Optional.empty();
    }

    /// The speaker's own words where they make up most of the sentence; a phrase in marks may be somebody else's.
    private static String said(String text) {
        return Quotations.of(text).stream()
                .max(Comparator.comparingInt(quote -> quote.length()))
                .filter(quote -> quote.length() > Statements.MOSTLY * text.length())
                .map(quote -> quote.of(text))
                .orElse(text);
    }
}
