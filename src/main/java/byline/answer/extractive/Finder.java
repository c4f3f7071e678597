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
import java.util.stream.IntStream;

/// Finds the sentences that may answer: a reader reads, [Confidence] judges.
final class Finder {

    /// How many sentences a list question reads one by one at most.
    private static final int MOST_SENTENCES = 32;

    /// How many of them it reads before it asks whether to go on.
    private static final int AT_ONCE = 8;

    /// The probability of words of a passage that was not read: it says nothing either way.
    private static final double NOT_READ = 0.5;

    /// How many sentences are read by themselves after the passages were.
    private static final int LOOKED_AT_AGAIN = 4;

    /// What is left of a sentence's probability for words that it does not answer with when read by itself.
    private static final double OTHER_WORDS = 0.5;

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
        return inPassages(question, form, hits, new Namesakes(hits));
    }

    private List<Finding> inPassages(Question question, QuestionForm form, List<Hit> hits, Namesakes namesakes) {
        List<Hit> read = hits.subList(0, Math.min(question.topK(), hits.size()));
        List<Reader.Reading> readings = reader.read(
                question.text(), read.stream().map(hit -> hit.passage().text()).toList());
        Relevance relevance = new Relevance(form, Horizon.of(question));
        List<Sighting> sightings = sightings(read, readings, relevance, namesakes);
        Map<Line, Reader.Reading> again = lookAgain(question, sightings, relevance);
        return likeliestFirst(seconded(sightings.stream()
                .map(sighting -> judge(sighting, close(sighting, again), relevance))
                .toList()));
    }

    /// All words that the reader takes for the answer and that stand within one sentence.
    private static List<Sighting> sightings(
            List<Hit> read, List<Reader.Reading> readings, Relevance relevance, Namesakes namesakes) {
        List<Sighting> sightings = new ArrayList<>();
        for (int rank = 0; rank < read.size(); rank++) {
            List<Line> lines = lines(read.get(rank), rank, relevance, namesakes);
            for (Reader.Candidate candidate : readings.get(rank).candidates()) {
                Passage passage = read.get(rank).passage();
                Span words = WholeWords.around(passage.text(), candidate.span()).shift(passage.start());
                lines.stream()
                        .filter(line -> line.sentence().contains(words))
                        .findFirst()
                        .map(line -> new Sighting(line, words, candidate.probability()))
                        .ifPresent(sightings::add);
            }
        }
        return sightings;
    }

    /// What the reader makes of the likeliest sentences when it reads them by themselves, which tells better than the
    /// whole passage whether they answer.
    private Map<Line, Reader.Reading> lookAgain(Question question, List<Sighting> sightings, Relevance relevance) {
        if (!confidence.looksAgain()) {
            return Map.of();
        }
        record Judged(Line line, double probability) {}
        List<Line> likeliest = sightings.stream()
                .map(sighting -> new Judged(
                        sighting.line(),
                        judge(sighting, sighting.read(), relevance).probability()))
                .sorted(Comparator.comparingDouble(Judged::probability).reversed())
                .map(Judged::line)
                .distinct()
                .limit(LOOKED_AT_AGAIN)
                .toList();
        List<Reader.Reading> readings = reader.read(
                question.text(), likeliest.stream().map(Line::closely).toList());
        Map<Line, Reader.Reading> again = new HashMap<>();
        for (int i = 0; i < likeliest.size(); i++) {
            again.put(likeliest.get(i), readings.get(i));
        }
        return again;
    }

    /// The probability of the words when their sentence is read by itself; of a sentence read only once, that of its
    /// passage.
    private static double close(Sighting sighting, Map<Line, Reader.Reading> again) {
        Line line = sighting.line();
        if (!again.containsKey(line)) {
            return sighting.read();
        }
        Reader.Reading reading = again.getOrDefault(line, Reader.Reading.NONE);
        return reading.candidates().stream()
                .filter(candidate -> candidate.span().shift(line.closeStart()).overlaps(sighting.words()))
                .mapToDouble(Reader.Candidate::probability)
                .max()
                .orElse(OTHER_WORDS * reading.answered());
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
        Namesakes namesakes = new Namesakes(hits);
        for (int rank = 0; rank < hits.size(); rank++) {
            Hit hit = hits.get(rank);
            for (Statements.Statement statement : Statements.of(form, hit.passage(), namesakes)) {
                Span sentence = statement.sentence();
                spoken.add(new Finding(hit, rank, sentence, sentence, statement.clues(), statement.probability()));
            }
        }
        List<Finding> reads = inPassages(question, form, hits, namesakes);
        List<Finding> findings = new ArrayList<>(
                spoken.stream().map(finding -> confirmed(finding, form, reads)).toList());
        for (Finding read : reads) {
            boolean speaks = form.speakers().isEmpty() || spoken.stream().anyMatch(read::sameSentence);
            double share = (speaks ? 1 : SOMEBODY_ELSE) * Statements.onSubject(form, read);
            findings.add(read.lessLikely(share));
        }
        return likeliestFirst(findings);
    }

    /// A statement on the subject that the reader takes for the answer as well is the likelier; a reader that compares
    /// words knows no
    /// more than the statement's own probability.
    private Finding confirmed(Finding spoken, QuestionForm form, List<Finding> reads) {
        if (!confidence.looksAgain()) {
            return spoken;
        }
        double read = reads.stream()
                .filter(spoken::sameSentence)
                .mapToDouble(finding -> finding.probability() * Statements.onSubject(form, finding))
                .max()
                .orElse(0);
        return spoken.withProbability(1 - (1 - spoken.probability()) * (1 - read));
    }

    /// What single sentences of all passages say, likeliest first: several answers may stand in one passage. They are
    /// read in order of relevance for as long as some of the last ones read are worth a row.
    List<Finding> inSentences(Question question, QuestionForm form, List<Hit> hits) {
        Relevance relevance = new Relevance(form, Horizon.of(question));
        return inSentences(question, mostRelevant(lines(hits, relevance)), relevance);
    }

    /// The same of the sentences alone that some findings stand in.
    List<Finding> inSentencesOf(Question question, QuestionForm form, List<Finding> among) {
        Relevance relevance = new Relevance(form, Horizon.of(question));
        List<Hit> hits = among.stream().map(Finding::hit).distinct().toList();
        List<Line> lines = lines(hits, relevance).stream()
                .filter(line -> among.stream()
                        .anyMatch(finding -> finding.hit().equals(line.hit())
                                && finding.sentence().equals(line.sentence())))
                .toList();
        return inSentences(question, mostRelevant(lines), relevance);
    }

    private List<Finding> inSentences(Question question, List<Line> mostRelevant, Relevance relevance) {
        List<Finding> findings = new ArrayList<>();
        for (List<Line> lines : inTurn(mostRelevant)) {
            List<Finding> found = inLines(question, lines, relevance);
            findings.addAll(found);
            if (found.stream().noneMatch(confidence::worthARow)) {
                break;
            }
        }
        return likeliestFirst(findings);
    }

    private static List<List<Line>> inTurn(List<Line> lines) {
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + AT_ONCE)
                .mapToObj(from -> lines.subList(from, Math.min(from + AT_ONCE, lines.size())))
                .toList();
    }

    private List<Finding> inLines(Question question, List<Line> lines, Relevance relevance) {
        List<Reader.Reading> readings =
                reader.read(question.text(), lines.stream().map(Line::text).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (Reader.Candidate candidate : readings.get(i).candidates()) {
                Span words = WholeWords.around(line.text(), candidate.span())
                        .shift(line.sentence().start());
                findings.add(judge(new Sighting(line, words, NOT_READ), candidate.probability(), relevance));
            }
        }
        return findings;
    }

    /// A sentence of a passage, and how much of the question it holds.
    ///
    /// @param stems of the sentence
    /// @param names the share of the question's names in its passage and title, which a sentence of it need not repeat
    /// @param words the share of the question's other words there
    /// @param overlap the share of the question's words, 0 to 1
    /// @param acts whether it tells of the act asked about, 0 to 1
    private record Line(
            Hit hit,
            int rank,
            Span sentence,
            Set<String> stems,
            double names,
            double words,
            double overlap,
            double acts) {

        String text() {
            return hit.passage().textAt(sentence);
        }

        /// The sentence and the one before, which may name what it takes up.
        String closely() {
            return hit.passage().textAt(new Span(closeStart(), sentence.end()));
        }

        int closeStart() {
            return hit.passage().sentences().stream()
                    .filter(other -> other.end() <= sentence.start())
                    .mapToInt(Span::start)
                    .max()
                    .orElse(sentence.start());
        }
    }

    /// Words that a reader took for the answer.
    ///
    /// @param read the probability that it gave them, reading the whole text
    private record Sighting(Line line, Span words, double read) {}

    private static List<Line> lines(List<Hit> hits, Relevance relevance) {
        Namesakes namesakes = new Namesakes(hits);
        List<Line> lines = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            lines.addAll(lines(hits.get(rank), rank, relevance, namesakes));
        }
        return lines;
    }

    private static List<Line> mostRelevant(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble((Line line) -> line.acts() + line.overlap())
                        .reversed())
                .limit(MOST_SENTENCES)
                .toList();
    }

    private static List<Line> lines(Hit hit, int rank, Relevance relevance, Namesakes namesakes) {
        Passage passage = hit.passage();
        Set<String> around = Words.stems(passage.source().title().orElse("") + "\n" + passage.text());
        double names = relevance.names(around, namesakes.meant(relevance.form().names(), passage.articleId()));
        double words = relevance.words(around);
        List<Line> lines = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            Set<String> stems = Words.stems(passage.textAt(sentence));
            lines.add(new Line(
                    hit, rank, sentence, stems, names, words, relevance.of(stems, around), relevance.acts(stems)));
        }
        return lines;
    }

    /// In a list many sentences answer, and those tell of the act asked about; the same act done to others than the
    /// named is another story.
    ///
    /// @param close the reader's probability that the sentence by itself answers
    private Finding judge(Sighting sighting, double close, Relevance relevance) {
        Line line = sighting.line();
        Confidence.Clues clues = new Confidence.Clues(
                sighting.read(),
                close,
                line.overlap(),
                line.names(),
                line.words(),
                relevance.form().list() ? line.names() * line.acts() : 0,
                line.hit().score());
        double fit = Slots.fit(
                relevance.form(),
                line.text(),
                sighting.words().shift(-line.sentence().start()));
        boolean aside =
                relevance.form().kind() == QuestionForm.Kind.YES_NO && relevance.of(line.stems(), Set.of()) < CONFIRMS;
        boolean sibling =
                relevance.tellsOfASibling(line.closely(), line.hit().passage().text());
        boolean elsewhere = line.names() == 0 && relevance.namesInFull();
        boolean past =
                relevance.horizon().excludes(line.hit().passage().source().published());
        double sure = confidence.of(clues)
                * (aside ? Slots.MISFIT : fit)
                * (sibling ? Slots.MISFIT : 1)
                * (elsewhere ? Slots.MISFIT : 1)
                * (past ? Slots.MISFIT : 1);
        return new Finding(line.hit(), line.rank(), line.sentence(), sighting.words(), clues, sure);
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
