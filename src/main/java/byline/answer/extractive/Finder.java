package byline.answer.extractive;

import byline.answer.Question;
import byline.answer.Reader;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Hit;
import byline.search.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the sentences that may answer: a reader reads, [Confidence] judges.
final class Finder {

    /// How many sentences a list question reads one by one.
    private static final int MOST_SENTENCES = 48;

    /// What is left of the probability of a statement by another than the asked speaker, as far as can be seen.
    private static final double SOMEBODY_ELSE = 0.5;

    /// A sentence that confirms or denies holds nearly all that is asked.
    private static final double CONFIRMS = 0.8;

    private final Reader reader;
    private final Confidence confidence;

    Finder(Reader reader, Confidence confidence) {
        this.reader = reader;
        this.confidence = confidence;
    }

    /// What the first `topK` passages say, passage by passage, likeliest first.
    List<Finding> inPassages(Question question, QuestionForm form, List<Hit> hits) {
        List<Hit> read = hits.subList(0, Math.min(question.topK(), hits.size()));
        List<Reader.Reading> readings = reader.read(
                question.text(), read.stream().map(hit -> hit.passage().text()).toList());
        Relevance relevance = new Relevance(form);
        List<Finding> findings = new ArrayList<>();
        for (int rank = 0; rank < read.size(); rank++) {
            List<Line> lines = lines(read.get(rank), rank, relevance);
            for (Reader.Candidate candidate : readings.get(rank).candidates()) {
                Span words = candidate.span().shift(read.get(rank).passage().start());
                lines.stream()
                        .filter(line -> line.sentence().contains(words))
                        .findFirst()
                        .map(line -> judge(line, words, candidate.probability(), relevance))
                        .ifPresent(findings::add);
            }
        }
        return likeliestFirst(seconded(findings));
    }

    /// What several articles give as the answer is likelier right than what one gives.
    private List<Finding> seconded(List<Finding> findings) {
        Map<String, Map<String, Double>> readings = new HashMap<>();
        for (Finding finding : findings) {
            readings.computeIfAbsent(Values.plain(finding.value()), value -> new HashMap<>())
                    .merge(finding.articleId(), finding.clues().reader(), Math::max);
        }
        return findings.stream()
                .map(finding -> finding.withProbability(confidence.seconded(
                        finding.probability(),
                        elsewhere(finding, readings.getOrDefault(Values.plain(finding.value()), Map.of())))))
                .toList();
    }

    private static double elsewhere(Finding finding, Map<String, Double> byArticle) {
        return byArticle.entrySet().stream()
                .filter(reading -> !reading.getKey().equals(finding.articleId()))
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /// What the asked speaker says in any passage, likeliest first: found by who speaks, and by the reader, which
    /// counts for less where somebody else seems to speak.
    List<Finding> statements(Question question, QuestionForm form, List<Hit> hits) {
        List<Finding> spoken = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            Hit hit = hits.get(rank);
            for (Statements.Statement statement : Statements.of(form, hit.passage())) {
                Span sentence = statement.sentence();
                spoken.add(new Finding(hit, rank, sentence, sentence, statement.clues(), statement.probability()));
            }
        }
        List<Finding> findings = new ArrayList<>(spoken);
        for (Finding read : inPassages(question, form, hits)) {
            boolean speaks = form.speakers().isEmpty() || spoken.stream().anyMatch(read::sameSentence);
            double share = (speaks ? 1 : SOMEBODY_ELSE) * Statements.onSubject(form, read);
            findings.add(read.lessLikely(share));
        }
        return likeliestFirst(findings);
    }

    /// What single sentences of all passages say, likeliest first: several answers may stand in one passage.
    List<Finding> inSentences(Question question, QuestionForm form, List<Hit> hits) {
        Relevance relevance = new Relevance(form);
        List<Line> lines = mostRelevant(hits, relevance);
        List<Reader.Reading> readings =
                reader.read(question.text(), lines.stream().map(Line::text).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (Reader.Candidate candidate : readings.get(i).candidates()) {
                Span words = candidate.span().shift(line.sentence().start());
                findings.add(judge(line, words, candidate.probability(), relevance));
            }
        }
        return likeliestFirst(findings);
    }

    /// A sentence of a passage, and how much of the question it holds.
    ///
    /// @param stems of the sentence
    /// @param around stems of its passage and title, which a sentence of it need not repeat
    /// @param overlap the share of the question's words, 0 to 1
    /// @param acts whether it tells of the act asked about, 0 to 1
    private record Line(
            Hit hit, int rank, Span sentence, Set<String> stems, Set<String> around, double overlap, double acts) {

        String text() {
            return hit.passage().textAt(sentence);
        }
    }

    private static List<Line> mostRelevant(List<Hit> hits, Relevance relevance) {
        List<Line> lines = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            lines.addAll(lines(hits.get(rank), rank, relevance));
        }
        lines.sort(Comparator.comparingDouble((Line line) -> line.acts() + line.overlap())
                .reversed());
        return lines.subList(0, Math.min(MOST_SENTENCES, lines.size()));
    }

    private static List<Line> lines(Hit hit, int rank, Relevance relevance) {
        Passage passage = hit.passage();
        Set<String> around = Words.stems(passage.source().title().orElse("") + "\n" + passage.text());
        List<Line> lines = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            Set<String> stems = Words.stems(passage.textAt(sentence));
            lines.add(new Line(hit, rank, sentence, stems, around, relevance.of(stems, around), relevance.acts(stems)));
        }
        return lines;
    }

    private Finding judge(Line line, Span words, double probability, Relevance relevance) {
        double names = relevance.names(line.around());
        Confidence.Clues clues = new Confidence.Clues(
                probability,
                line.overlap(),
                names,
                relevance.words(line.around()),
                names * line.acts(), // the same act done to others than the named is another story
                line.hit().score());
        double fit = Slots.fit(
                relevance.form(), line.text(), words.shift(-line.sentence().start()));
        boolean aside =
                relevance.form().kind() == QuestionForm.Kind.YES_NO && relevance.of(line.stems(), Set.of()) < CONFIRMS;
        double sure = confidence.of(clues) * (aside ? Slots.MISFIT : fit);
        return new Finding(line.hit(), line.rank(), line.sentence(), words, clues, sure);
    }

    private static List<Finding> likeliestFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingDouble(Finding::probability)
                        .reversed()
                        .thenComparingInt(Finding::rank)
                        .thenComparing(Finding::words))
                .toList();
    }
}
